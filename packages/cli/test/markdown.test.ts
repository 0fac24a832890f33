import { describe, expect, it } from 'vitest';
import { runRiposte } from './run-riposte.ts';

const table = '# Plan\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nand **more';

describe('riposte markdown', () => {
  it('shows the message, and tells what is shown otherwise', async () => {
    const { code, out, err } = await runRiposte(['markdown', '-', '--width', '40'], table);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/[│╭╮╰╯─]/g, '').trim())).toEqual(
      expect.arrayContaining(['Plan', '▌ a  b', '▌ 1  2', '▌ and **more']),
    );
    expect(err).toContain('[MARKDOWN_TABLE]');
  });

  it('closes what is open with --partial, and keeps to the text with --no-attach', async () => {
    const { out } = await runRiposte(['markdown', '--partial', '--no-attach'], table);
    expect(out).toContain('and more');
    expect(out).not.toContain('▌');
  });

  it('turns JSON Lines into requests, as many as each needs', async () => {
    const input = [
      { id: 1, markdown: 'a `b`' },
      { id: 'long', markdown: 'слово '.repeat(4_000) },
      { id: 'none', markdown: 7 },
    ];
    const { code, out } = await runRiposte(
      ['markdown', '--jsonl'],
      input.map((line) => JSON.stringify(line)).join('\n'),
    );
    const [first, long, none] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly messages: readonly unknown[] });
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: 1,
      messages: [{ method: 'imbot.v2.Chat.Message.send', params: { fields: { message: 'a [i]b[/i]' } } }],
      notes: [{ severity: 'note', code: 'MARKDOWN_INLINE_CODE' }],
    });
    expect(long?.messages).toHaveLength(2);
    expect(none).toMatchObject({ id: 'none', line: 3 });
  });

  it('says which file cannot be read', async () => {
    const { code, err } = await runRiposte(['markdown', 'no-such.md']);
    expect([code, err.trim()]).toEqual([2, 'no-such.md cannot be read: there is no such file.']);
  });
});
