import { command } from '@riposte/builder';
import type { Samples } from './samples.ts';

const anna = { id: 7, name: 'Anna Kim' };
const oleg = { id: 12, name: 'Oleg Ross' };
const at = (time: string): Date => new Date(`2026-06-24T${time}:00Z`);

export const english: Samples = {
  task: {
    id: 118,
    title: 'Prepare the contract',
    state: 'new',
    creator: oleg,
    responsible: anna,
    deadline: at('15:00'),
    isOverdue: false,
    checklist: [
      { text: 'Ask for the details', isDone: true },
      { text: 'Fill in the form', isDone: false },
      { text: 'Have it signed', isDone: false },
    ],
  },
  deal: {
    id: 42,
    title: 'Office chairs, 40 pcs',
    sum: '$4,800',
    stage: 'Proposal',
    client: { name: 'North Lights Ltd', phone: '+1 202 555 0143' },
    files: [
      { name: 'Proposal.pdf', url: '/disk/showFile/301/', bytes: 240_000 },
      { name: 'Price list.xlsx', url: '/disk/showFile/302/', bytes: 1_500_000 },
    ],
  },
  approval: {
    request: {
      id: 5,
      author: anna,
      subject: 'Paid leave, 5 days',
      reason: 'Family trip',
      from: new Date('2026-07-06T00:00:00Z'),
      to: new Date('2026-07-10T00:00:00Z'),
    },
    decision: { isApproved: true, by: oleg, at: at('10:05') },
  },
  poll: {
    id: 3,
    question: 'When do we meet?',
    answers: [
      { text: 'Monday, 10:00', votes: 5 },
      { text: 'Tuesday, 15:00', votes: 2 },
      { text: 'Friday, 12:00', votes: 1 },
    ],
    isClosed: false,
  },
  list: {
    page: 2,
    orders: Array.from({ length: 27 }, (_, index) => ({
      id: 501 + index,
      client: ['North Lights Ltd', 'Green Door', 'Harbour & Sons'][index % 3] ?? '',
      sum: `$${120 + index * 35}`,
    })),
  },
  digest: {
    name: 'Anna',
    day: at('06:00'),
    meetings: [
      { at: at('09:30'), title: 'Stand-up' },
      { at: at('14:00'), title: 'Call with North Lights Ltd' },
    ],
    tasks: [
      {
        title: 'Prepare the contract',
        url: '/company/personal/user/7/tasks/task/view/118/',
        isOverdue: false,
      },
      { title: 'Send the invoice', url: '/company/personal/user/7/tasks/task/view/112/', isOverdue: true },
      { title: 'Order paper', url: '/company/personal/user/7/tasks/task/view/121/', isOverdue: false },
    ],
  },
  failure: {
    id: 'E-7F3A21',
    job: 'Import of orders',
    at: at('03:15'),
    reason: 'The shop did not answer in 30 seconds. 14 of 27 orders were imported.',
    details: 'GET https://shop.example/api/orders?page=3\n504 Gateway Timeout',
    canRetry: true,
  },
  help: {
    bot: 'Order bot',
    about: 'I watch the orders and tell you when something is to be done.',
    abilities: [
      {
        title: 'Open orders',
        typed: '/orders',
        explanation: 'the list of open orders',
        call: command('orders')(),
      },
      { title: 'My day', typed: '/day', explanation: 'meetings and tasks of today', call: command('day')() },
      {
        title: 'New poll',
        typed: '/poll Question? Yes, No',
        explanation: 'a poll for this chat',
        call: command('poll')(),
      },
    ],
    docs: 'https://shop.example/bot',
  },
};
