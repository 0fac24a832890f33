import { command, fmt, reply } from '@riposte/builder';

const vote = command('vote', { poll: Number, answer: Number });

const question = 'Where do we celebrate?';
const answers = [
  { text: 'At the office', votes: 4 },
  { text: 'In the park', votes: 9 },
  { text: 'Bowling [with pizza]', votes: 6 },
];
const all = answers.reduce((sum, { votes }) => sum + votes, 0);

/** A bar of ten, made of text: it looks the same in every client. */
const bar = (share: number): string =>
  '▰'.repeat(Math.round(share * 10)).padEnd(10, '▱');

export default reply(fmt`📊 ${fmt.bold(question)}`)
  .attach((a) =>
    a.each(answers, (a, { text, votes }) =>
      a.message(
        fmt`${fmt.bold(text)}\n${bar(votes / all)} ${String(votes)}`,
      ),
    ),
  )
  .keyboard((k) =>
    k.columns(1, (k) =>
      k.each(answers, (k, { text }, index) =>
        k.command(text, vote({ poll: 1, answer: index })),
      ),
    ),
  );
