import { command } from '@riposte/builder';
import type { Samples } from './samples.ts';

const anna = { id: 7, name: 'Анна Ким' };
const oleg = { id: 12, name: 'Олег Росс' };
const at = (time: string): Date => new Date(`2026-06-24T${time}:00Z`);

export const russian: Samples = {
  task: {
    id: 118,
    title: 'Подготовить договор',
    state: 'running',
    creator: oleg,
    responsible: anna,
    deadline: at('15:00'),
    isOverdue: true,
    checklist: [
      { text: 'Запросить реквизиты', isDone: true },
      { text: 'Заполнить форму', isDone: false },
      { text: 'Подписать', isDone: false },
    ],
  },
  deal: {
    id: 42,
    title: 'Офисные кресла, 40 шт.',
    sum: '480 000 ₽',
    stage: 'Предложение',
    client: { name: 'ООО «Северное сияние»', phone: '+7 495 000-00-00' },
    files: [
      { name: 'Предложение.pdf', url: '/disk/showFile/301/', bytes: 240_000 },
      { name: 'Прайс-лист.xlsx', url: '/disk/showFile/302/', bytes: 1_500_000 },
    ],
  },
  approval: {
    request: {
      id: 5,
      author: anna,
      subject: 'оплачиваемый отпуск, 5 дней',
      reason: 'Семейная поездка',
      from: new Date('2026-07-06T00:00:00Z'),
      to: new Date('2026-07-10T00:00:00Z'),
    },
    decision: { isApproved: false, by: oleg, at: at('10:05') },
  },
  poll: {
    id: 3,
    question: 'Когда встречаемся?',
    answers: [
      { text: 'Понедельник, 10:00', votes: 5 },
      { text: 'Вторник, 15:00', votes: 2 },
      { text: 'Пятница, 12:00', votes: 1 },
    ],
    isClosed: false,
  },
  list: {
    page: 2,
    orders: Array.from({ length: 27 }, (_, index) => ({
      id: 501 + index,
      client: ['ООО «Северное сияние»', 'Зелёная дверь', 'Гавань и сыновья'][index % 3] ?? '',
      sum: `${12_000 + index * 350} ₽`,
    })),
  },
  digest: {
    name: 'Анна',
    day: at('06:00'),
    meetings: [
      { at: at('09:30'), title: 'Планёрка' },
      { at: at('14:00'), title: 'Звонок: «Северное сияние»' },
    ],
    tasks: [
      {
        title: 'Подготовить договор',
        url: '/company/personal/user/7/tasks/task/view/118/',
        isOverdue: false,
      },
      { title: 'Отправить счёт', url: '/company/personal/user/7/tasks/task/view/112/', isOverdue: true },
      { title: 'Заказать бумагу', url: '/company/personal/user/7/tasks/task/view/121/', isOverdue: false },
    ],
  },
  failure: {
    id: 'E-7F3A21',
    job: 'импорт заказов',
    at: at('03:15'),
    reason: 'Магазин не ответил за 30 секунд. Загружено 14 заказов из 27.',
    details: 'GET https://shop.example/api/orders?page=3\n504 Gateway Timeout',
    canRetry: true,
  },
  help: {
    bot: 'Бот заказов',
    about: 'Слежу за заказами и говорю, когда что-то нужно сделать.',
    abilities: [
      {
        title: 'Открытые заказы',
        typed: '/orders',
        explanation: 'список открытых заказов',
        call: command('orders')(),
      },
      {
        title: 'Мой день',
        typed: '/day',
        explanation: 'встречи и задачи на сегодня',
        call: command('day')(),
      },
      {
        title: 'Новый опрос',
        typed: '/poll Вопрос? Да, Нет',
        explanation: 'опрос для этого чата',
        call: command('poll')(),
      },
    ],
    docs: 'https://shop.example/bot',
  },
};
