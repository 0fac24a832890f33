import { imbot, imbotV2, split } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { markdown, markdownNotes } from '../src/index.ts';
import { answers } from './support/read-answers.ts';

const targets = [
  imbotV2.messageSend({ botId: 39, dialogId: 'chat5' }),
  imbot.messageAdd({ botId: 39, dialogId: 'chat5' }),
] as const;
const policies = ['bbcode', 'markdown'] as const;

describe.each(answers)('the answer $id', ({ markdown: source }) => {
  it.each([{}, { attach: false }, { partial: true }, { partial: true, attach: false }])(
    'goes out with %j, with nothing but notes',
    (options) => {
      for (const target of targets)
        for (const policy of policies) {
          const messages = split(markdown(source, options), target, { policy });
          const severities = messages.flatMap(({ warnings }) => warnings.map(({ severity }) => severity));
          expect(severities.filter((severity) => severity !== 'note')).toEqual([]);
        }
    },
  );

  it('tells the same notes with the reply and alone', () => {
    const { tree } = markdown(source);
    expect(tree.problems.map(({ details }) => 'code' in details && details.code)).toEqual(
      markdownNotes(source).map(({ code }) => code),
    );
  });
});
