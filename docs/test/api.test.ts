import { beforeAll, describe, expect, it } from 'vitest';
import { apiPages } from '../../scripts/reference/api/api-pages.ts';
import type { ApiPage } from '../../scripts/reference/api/api-page.ts';

let pages: readonly ApiPage[];
beforeAll(() => {
  pages = apiPages();
}, 120_000);

const bodyOf = (name: string): string => pages.find((page) => page.name === name)?.body ?? '';
/** What is said of one export. */
const about = (name: string, word: string): string =>
  bodyOf(name)
    .split(/^### /m)
    .find((part) => part.startsWith(`${word}\n`)) ?? '';

describe('the pages of the API', () => {
  it.each([
    ['builder', 'KeyboardBuilder', 'pager(', 'what a class declares'],
    ['builder', 'KeyboardBuilder', 'command(label', 'what it inherits'],
    ['builder', 'KeyboardBuilder', '#### KeyboardBuilder.pager\n', 'whose member it is'],
    ['bot', 'connect', 'function connect(options: ConnectOptions', 'how a function is called'],
    ['bot', 'connect', 'transport?: TransportOptions): Connection', 'what may be left out'],
    [
      'bot',
      'listen',
      '```ts\nfunction listen(\n  bot: Bot,\n  options?: ListenOptions,\n)',
      'what is taken apart',
    ],
    ['builder', 'KeyboardBuilder', 'send(label: string, text?: string, options?: O): B', 'what falls back'],
    ['emulator', 'createVirtualClock', '(start?: number): VirtualClock', 'a type that is not written'],
    [
      'transport',
      'deriveKey',
      'function deriveKey(source: KeySource): string',
      'what is required, by its name',
    ],
    ['bot', 'connect', '- throws TypeError', 'what it throws'],
    ['bot', 'connect', 'For example:', 'an example'],
    ['bot', 'listen', 'port', 'what another entry exports'],
    ['portal', 'LIMITS', 'const LIMITS', 'a constant'],
  ])('say of %s, %s: %s (%s)', (name, word, text) => {
    expect(about(name, word)).toContain(text);
  });

  it('have no heading twice', () => {
    for (const { title, body } of pages) {
      const headings = body.match(/^#+ .+$/gm) ?? [];
      expect(headings.filter((heading) => heading.replace(/^#+ /, '') === title)).toEqual([`# ${title}`]);
      expect(headings[1]).toBe('## Exports');
    }
  });

  it.each([
    ['what is no business of readers', /@internal|^ +(?:private |#).*/gm],
    ['what a function does', /^ {2}return .*/gm],
    ['an export without a word', /^### .+\n\n```/gm],
    ['what a parameter is when it is left out', /\w: \w+ = \S+[,)]|\bnoOptions\b|^\s*\{ \w+.*\}: \w+ = .*/gm],
  ])('never hold %s', (_what, pattern) => {
    const declared = pages.map(({ body }) => body.replaceAll(/For example:\n\n```[\s\S]*?```/g, ''));
    expect(declared.flatMap((body) => body.match(pattern) ?? [])).toEqual([]);
  });
});
