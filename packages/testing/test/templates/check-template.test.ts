import { change, fmt, imbotV2, reply, type Reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/index.ts';

const greeting = (name: string, word: string): Reply => reply(fmt`${word}, ${fmt.bold(name)}`);
const words = { en: 'Hello', ru: 'Привет' };

describe('checkTemplate', () => {
  it('reports the worst sizes and where they come from', () => {
    const report = checkTemplate(greeting, { short: 'Ann', long: 'x'.repeat(9_986) }, words);
    expect(report.worst.text).toEqual({
      used: 10_001,
      limit: 20_000,
      headroom: 0.49995,
      sample: 'long',
      locale: 'ru',
    });
    expect(report.worst.menu).toEqual({ used: 0, limit: 0, headroom: 1, sample: '', locale: '' });
    expect(report).toMatchObject({ ok: true, messages: 4, headroom: 0.49995, findings: [] });
    expect(report.summary).toBe('4 messages\ntext: at most 10,001 of 20,000, 49.9 % free (long, ru)');
  });

  it('reports every finding with its sample and locale', () => {
    const report = checkTemplate(greeting, ['[b]x[/b]', 'x'.repeat(20_000)], words);
    const long = 'x'.repeat(20_000);
    expect(
      report.findings.map(({ code, severity, sample, locale }) => [code, severity, sample, locale]),
    ).toEqual([
      ['LITERAL_MARKUP', 'note', '[b]x[/b]', 'en'],
      ['LITERAL_MARKUP', 'note', '[b]x[/b]', 'ru'],
      ['TEXT_CUT', 'error', long, 'en'],
      ['TEXT_CUT', 'error', long, 'ru'],
    ]);
    expect(report.ok).toBe(false);
    expect(report.headroom).toBeLessThan(0);
    expect(report.summary).toContain('xxxxxxxxxxxxxxxxxxxxxxx…, ru: error TEXT_CUT at text:');
  });

  it.each([
    [
      (name: string) => (name === '' ? reply(name.at(5)?.trim()).text(explode()) : reply(name)),
      'TEMPLATE_THREW',
      'The template threw RangeError: no name',
    ],
    [(name: string) => JSON.parse(`"${name}"`) as Reply, 'TEMPLATE_NO_REPLY', 'The template gave string.'],
  ])('a template that fails is a finding: %#', (template, code, message) => {
    const { ok, findings } = checkTemplate(template, ['']);
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code, message, sample: '', locale: '', severity: 'error' }]);
  });

  it('checks for the target it is told', () => {
    const menu = (name: string): Reply => reply(name).menu((m) => m.link('Open', '/x'));
    const target = imbotV2.messageSend({ botId: 39, dialogId: 5 });
    expect(checkTemplate(menu, ['Ann']).ok).toBe(true);
    expect(checkTemplate(menu, ['Ann'], [undefined], { target }).ok).toBe(false);
  });

  it('takes templates of changes, and names samples of a list by number', () => {
    const done = ({ by }: { readonly by: string }) => change().text(`Done by ${by}`).remove('keyboard');
    expect(checkTemplate(done, [{ by: 'Ann' }, { by: 'Benjamin' }]).worst.text).toMatchObject({
      used: 16,
      sample: '2',
    });
  });
});

function explode(): string {
  throw new RangeError('no name');
}
