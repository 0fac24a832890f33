import { describe, expect, it } from 'vitest';
import { runRiposte } from './run-riposte.ts';

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

const read = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** A line, as it is or as JSON, and what it becomes. */
type Row = readonly [input: string | object, answer: object];

// A process for each command, not for each line: starting one takes longer than all its lines.
describe('JSON Lines in, JSON Lines out', () => {
  it.each<[command: string, rows: readonly Row[]]>([
    [
      'verdict',
      [
        [
          { id: 'v', method: 'imbot.message.add', botId: 7, menu: [{ TEXT: 'a', LINK: '/' }], attach: 'x' },
          {
            id: 'v',
            parts: {
              menu: { accepted: true, size: 68, normalized: [{ BOT_ID: 7, TEXT: 'a', LINK: '/' }] },
              attach: { accepted: false, error: 'ATTACH_ERROR', status: 400 },
            },
          },
        ],
        ['{', { line: 2, error: 'The line is no JSON.' }],
        ['{"id":1}', { line: 3, id: 1, error: 'There is no method.' }],
        ['{"method":"im.fly"}', { line: 4, error: expect.stringContaining('"im.fly" is none of: imbot.') }],
        [
          { id: 'w', method: 'im.notify' },
          { id: 'w', parts: {} },
        ],
      ],
    ],
    [
      'bbcode',
      [
        [
          { id: 'b', where: 'message', text: '[b]x[/b] [user=2][/user]' },
          {
            id: 'b',
            runs: [{ text: 'x', marks: ['b'] }, {}, { text: 'Ann User', marks: ['user:2'] }],
            plain: 'x Ann User',
          },
        ],
        [
          '{"text":"","where":"menu"}',
          { line: 2, error: 'where is "menu", neither "message" nor "attach".' },
        ],
        [
          { id: 'b', where: 'attach', text: '&lt;' },
          { id: 'b', plain: '&lt;' },
        ],
      ],
    ],
    [
      'escape',
      [
        [
          { id: 'e', text: '[b] `x` \\n' },
          {
            id: 'e',
            message: '[\u200bb] `x` \\n',
            attach: '[\u200bb] `x` \\\u200bn',
            messageMarkdown: '[\u200bb] ˋxˋ \\n',
            attachMarkdown: '[\u200bb] ˋxˋ \\\u200bn',
          },
        ],
        ['5', { line: 2, error: 'A line is 5, not an object.' }],
        [
          { id: 'e', text: 5 },
          { line: 3, id: 'e', error: 'text is 5, not a text.' },
        ],
        [
          { id: 'e', text: '' },
          { id: 'e', message: '' },
        ],
      ],
    ],
    [
      'draw',
      [
        [
          { id: 'd', attach: [{ MESSAGE: '[b]x[/b]' }], keyboard: [{ TEXT: 'a', LINK: '/' }] },
          {
            id: 'd',
            attach: { bar: 'base', blocks: [{ message: [{ text: 'x', marks: ['b'] }] }] },
            keyboard: [{ text: 'a', display: 'block', tone: 'base' }],
          },
        ],
        ['[]', { line: 2, error: 'A line is [], not an object.' }],
        [{ id: 'd' }, { id: 'd' }],
      ],
    ],
  ])('%s answers each line in its place, and exits with 2 where one is unread', async (command, rows) => {
    const { code, out, err } = await runRiposte([command], lines(...rows.map(([input]) => input)));
    expect(read(out)).toMatchObject(rows.map(([, answer]) => answer));
    expect(err).toMatch(/^(?:A line|\d+ lines) could not be read: see "error" in the output\.\n$/);
    expect(code).toBe(2);
  });

  it('leaves the stored forms out of verdicts with --no-normalized, and lets empty lines be', async () => {
    const vector = lines({ id: 'v', method: 'im.notify', attach: [{ MESSAGE: 'x' }] });
    const { code, out, err } = await runRiposte(['verdict', '--no-normalized'], `\n${vector}\n\n${vector}\n`);
    const answer = { id: 'v', parts: { attach: { accepted: true, error: null, status: null, size: 100 } } };
    expect(read(out)).toEqual([answer, answer]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('the short help does not list them', async () => {
    const { out } = await runRiposte(['--help']);
    expect(out).not.toContain('verdict');
  });
});
