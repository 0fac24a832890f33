import { describe, expect, it } from 'vitest';
import { markdown } from '../src/index.ts';
import { isWithin, letters, see, send, visible } from './support/see.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const long = {
  'a fence': `\`\`\`\n${lines(900, (index) => `строка ${index} of the log, [b]${index}[/b]`)}\n\`\`\``,
  'a quote': lines(700, (index) => `> слова ${index} of a quote that goes on and on`),
  'a list': lines(700, (index) => `${index + 1}. пункт **${index}** with some more text behind it`),
  'a table': `| a | b | c |\n|---|---|---|\n${lines(500, (index) => `| ${index} | 👍 ${index} | שלום ${index} |`)}`,
  prose: lines(900, (index) => `Предложение ${index}. A sentence of its own, مرحبا.\n`),
} as const;

describe.each(Object.entries(long))('%s that is too long for one message', (name, source) => {
  const made = markdown(source);

  it('becomes several, and none loses a letter', () => {
    expect(send(made).length).toBeGreaterThan(1);
    const wanted = name === 'a table' ? source.split('\n').slice(2).join('') : source;
    expect(isWithin(letters(wanted), letters(visible(made)))).toBe(true);
  });

  it('stays what it is in each of them', () => {
    const mark = name === 'a fence' ? 'code' : name === 'a quote' ? 'quote' : undefined;
    for (const { runs } of see(made)) {
      const seen = runs.filter((run) => 'text' in run && run.text.trim() !== '');
      if (mark !== undefined) expect(seen.filter(({ marks }) => !marks.includes(mark))).toEqual([]);
    }
  });
});

it('parts a list between its items', () => {
  for (const { runs } of see(markdown(long['a list']))) {
    const text = runs.map((run) => ('text' in run ? run.text : '')).join('');
    expect(text).toMatch(/^\d+\. пункт/);
  }
});
