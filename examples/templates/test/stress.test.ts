import { checkTemplate, type Named, type Template, type TemplateReport } from '@riposte/testing';
import { describe, expect, it } from 'vitest';
import {
  approvalDecided,
  approvalRequest,
  approvalWords,
  dailyDigest,
  dealCard,
  dealWords,
  digestWords,
  errorNotice,
  errorWords,
  helpMenu,
  helpWords,
  listWords,
  pagedList,
  poll,
  pollWords,
  samples,
  taskCard,
  taskWords,
  type Samples,
} from '../src/index.ts';
import { stress } from './support/stress.ts';

const { en: usual } = samples;
const many = 500;
const list = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));

/** The everyday sample in both languages, one for each stressing text, and those that are special to the template. */
function samplesOf<K extends keyof Samples>(
  kind: K,
  stressed: (text: string) => Samples[K],
  special: Readonly<Record<string, Samples[K]>>,
): Readonly<Record<string, Samples[K]>> {
  const texts = Object.entries(stress).map(([name, text]) => [name, stressed(text)] as const);
  return { english: samples.en[kind], russian: samples.ru[kind], ...Object.fromEntries(texts), ...special };
}

const tasks = samplesOf(
  'task',
  (text) => ({
    ...usual.task,
    title: text,
    creator: { id: 1, name: text },
    checklist: [{ text, isDone: true }],
  }),
  {
    bare: { ...usual.task, state: 'done', checklist: [] },
    huge: { ...usual.task, checklist: list(many, (index) => ({ text: `Item ${index}`, isDone: false })) },
  },
);

const deals = samplesOf(
  'deal',
  (text) => ({
    ...usual.deal,
    title: text,
    sum: text,
    stage: text,
    client: { name: text },
    owner: { id: 1, name: text },
    files: [{ name: text, url: '/f/', bytes: 1 }],
  }),
  {
    bare: { ...usual.deal, client: { name: 'Green Door' }, files: [] },
    huge: {
      ...usual.deal,
      files: list(many, (index) => ({ name: `${index}.pdf`, url: '/f/', bytes: index + 1 })),
    },
  },
);

const approvals = samplesOf(
  'approval',
  (text) => ({
    request: { ...usual.approval.request, author: { id: 1, name: text }, subject: text, reason: text },
    decision: { ...usual.approval.decision, by: { id: 2, name: text } },
  }),
  { rejected: { ...usual.approval, decision: { ...usual.approval.decision, isApproved: false } } },
);

const polls = samplesOf(
  'poll',
  (text) => ({ ...usual.poll, question: text, answers: [{ text, votes: 1 }] }),
  {
    fresh: { ...usual.poll, answers: usual.poll.answers.map(({ text }) => ({ text, votes: 0 })) },
    closed: { ...usual.poll, isClosed: true },
    huge: { ...usual.poll, answers: list(60, (index) => ({ text: `Answer ${index}`, votes: 1_000_000 })) },
  },
);

const lists = samplesOf('list', (text) => ({ orders: [{ id: 1, client: text, sum: text }] }), {
  empty: { orders: [] },
  'far page': { ...usual.list, page: 99 },
  huge: {
    orders: list(many * 10, (index) => ({ id: index + 1, client: 'Green Door', sum: '$1' })),
    page: 250,
  },
});

const digests = samplesOf(
  'digest',
  (text) => ({
    ...usual.digest,
    name: text,
    meetings: [{ at: usual.digest.day, title: text }],
    tasks: [{ title: text, url: '/t/', isOverdue: true }],
  }),
  {
    free: { ...usual.digest, meetings: [], tasks: [] },
    huge: { ...usual.digest, tasks: list(many, () => ({ title: 'Call', url: '/t/', isOverdue: false })) },
  },
);

const failures = samplesOf(
  'failure',
  (text) => ({ ...usual.failure, job: text, reason: text, details: text }),
  {
    final: { ...usual.failure, canRetry: false },
    huge: { ...usual.failure, details: '👩‍💻 at line 1\n'.repeat(many * 10) },
  },
);

const helps = samplesOf(
  'help',
  (text) => ({
    ...usual.help,
    bot: text,
    about: text,
    abilities: usual.help.abilities.map((one) => ({ ...one, explanation: text })),
  }),
  { huge: { ...usual.help, abilities: list(60, () => usual.help.abilities[0]).flatMap((one) => one ?? []) } },
);

const check =
  <T, L>(template: Template<T, L>, data: Named<T>, words: Named<L>): (() => TemplateReport) =>
  () =>
    checkTemplate(template, data, words);

describe('whatever it is given,', () => {
  it.each([
    ['task card', check(taskCard, tasks, taskWords)],
    ['deal card', check(dealCard, deals, dealWords)],
    ['approval', check(({ request }, words) => approvalRequest(request, words), approvals, approvalWords)],
    ['approval decided', check(approvalDecided, approvals, approvalWords)],
    ['poll', check(poll, polls, pollWords)],
    ['paged list', check(pagedList, lists, listWords)],
    ['daily digest', check(dailyDigest, digests, digestWords)],
    ['error notice', check(errorNotice, failures, errorWords)],
    ['help menu', check(helpMenu, helps, helpWords)],
  ])('the %s compiles with two thirds of every limit to spare, and nothing is changed', (_name, run) => {
    const { findings, headroom, summary } = run();
    expect(
      findings.filter(({ severity }) => severity !== 'note'),
      summary,
    ).toEqual([]);
    expect(headroom, summary).toBeGreaterThan(0.66);
  });

  it('a text that nobody sees is named with its place, and not sent', () => {
    const blank = { ...usual.approval.request, reason: '\u200B' };
    expect(checkTemplate(approvalRequest, [blank], approvalWords).findings).toMatchObject([
      { severity: 'error', code: 'TEXT_INVISIBLE', path: ['attach', 1, 'grid', 0, 'value'], locale: 'en' },
      { severity: 'error', code: 'TEXT_INVISIBLE', path: ['attach', 1, 'grid', 0, 'value'], locale: 'ru' },
    ]);
  });
});
