import { judge, METHODS, type Method, type Part } from '@riposte/portal';
import { paramsOf } from '../../packages/portal/test/support/method-orders.ts';
import { code, markdownTable } from './markdown-table.ts';

const parts = ['attach', 'keyboard', 'menu'] as const satisfies readonly Part[];

const titles = { attach: 'Attach', keyboard: 'Keyboard', menu: 'Menu' } as const satisfies Readonly<
  Record<Part, string>
>;

/** Of nothing is left, and over the limit, in the full forms that every method reads. */
const spoiled = {
  attach: { wrong: { BLOCKS: [{}] }, large: { BLOCKS: [{ MESSAGE: 'x'.repeat(60_000) }] } },
  keyboard: { wrong: { BOT_ID: 7, BUTTONS: [{}] }, large: { BOT_ID: 7, BUTTONS: many() } },
  menu: { wrong: { BOT_ID: 7, ITEMS: [{}] }, large: { BOT_ID: 7, ITEMS: many() } },
} as const satisfies Readonly<Record<Part, object>>;

/** What each method says to a wrong part, and to one that is too large. */
export function partErrors(): string {
  return parts.map((part) => `### ${titles[part]}\n\n${partTable(part)}`).join('\n\n');
}

function partTable(part: Part): string {
  const rows = METHODS.map((method) => [
    code(method),
    answerTo(method, part, 'wrong'),
    answerTo(method, part, 'large'),
  ]);
  return markdownTable(['method', 'nothing is left of it', 'too large'], rows);
}

function answerTo(method: Method, part: Part, how: 'wrong' | 'large'): string {
  const { error, parts: judged } = judge(method, withPart(method, part, spoiled[part][how]));
  if (error !== null) return code(error);
  return judged[part]?.cleared === true ? 'no error: taken off' : 'no error: left out';
}

function withPart(method: Method, part: Part, value: unknown): Readonly<Record<string, unknown>> {
  const params = paramsOf(method);
  return method.startsWith('imbot.v2.')
    ? { ...params, fields: { message: 'x', [part]: value } }
    : { ...params, [part.toUpperCase()]: value };
}

function many(): readonly object[] {
  return Array.from({ length: 900 }, () => ({ TEXT: 'a', LINK: '/' }));
}
