import { element } from '../../html/element.ts';
import { findFrom, type FindFrom, type Found } from '../../scan/find-from.ts';

const LINE_BREAK = '<br />';
/** The last 54 dashes of a line, with the break behind them. */
const FENCE = /-{54}<br \/>/g;
const DASHES = /-{54}/g;
const TIME_END = /](?: #(?:chat\d+|\d+:\d+)\/\d+)?<br \/>/g;

/** A quote between two lines of 54 dashes, with a name and a time if it has a `[` (client.md §2). */
export function drawFencedQuotes(text: string): string {
  FENCE.lastIndex = 0;
  if (!FENCE.test(text)) return text;
  const finders: Finders = {
    name: findFrom(text, /\[/g),
    time: findFrom(text, TIME_END),
    headedEnd: findFrom(text, DASHES),
    end: findFrom(text, DASHES),
  };
  let written = '';
  let done = 0;
  FENCE.lastIndex = 0;
  for (let fence = FENCE.exec(text); fence !== null; fence = FENCE.exec(text)) {
    const quote = findQuote(FENCE.lastIndex, finders);
    if (quote === undefined) break;
    written += text.slice(done, fence.index) + writeQuote(text, quote);
    done = text.startsWith(LINE_BREAK, quote.end.end) ? quote.end.end + LINE_BREAK.length : quote.end.end;
    FENCE.lastIndex = done;
  }
  return written + text.slice(done);
}

type Finders = Readonly<Record<'name' | 'time' | 'headedEnd' | 'end', FindFrom>>;

interface Quote {
  readonly start: number;
  /** The `[` behind the name, and the `]` line behind the time. */
  readonly head: { readonly name: Found; readonly time: Found } | undefined;
  readonly end: Found;
}

/** A bracket anywhere behind makes all before it the name, even where that runs over other quotes. */
function findQuote(start: number, finders: Finders): Quote | undefined {
  const name = finders.name(start);
  const time = name === undefined ? undefined : finders.time(name.end);
  const headed = time === undefined ? undefined : finders.headedEnd(time.end);
  if (name !== undefined && time !== undefined && headed !== undefined) {
    return { start, head: { name, time }, end: headed };
  }
  const end = finders.end(start);
  return end === undefined ? undefined : { start, head: undefined, end };
}

function writeQuote(text: string, { start, head, end }: Quote): string {
  const name = head === undefined ? '' : text.slice(start, head.name.start);
  const time = head === undefined ? '' : text.slice(head.name.end, head.time.start);
  const body = text.slice(head === undefined ? start : head.time.end, end.start);
  const named = name !== '' && time !== '';
  const user = named ? element('div', { class: 'bx-im-message-quote__name' }, writeUser(name, time)) : '';
  // Without a name and a text, the client shows the time, and writes "undefined" where there is none.
  const shown = !named && body === '' ? (head === undefined ? 'undefined' : time) : dropLineBreak(body);
  const quoted = element('div', { class: 'bx-im-message-quote__text' }, shown);
  const wrap = `<div class="bx-im-message-quote__wrap">${user}${quoted}</div>`;
  return `<div class="bx-im-message-quote">${wrap}</div>`;
}

function writeUser(name: string, time: string): string {
  return (
    element('div', { class: 'bx-im-message-quote__name-text' }, name.trim()) +
    element('div', { class: 'bx-im-message-quote__name-time' }, time.trim())
  );
}

function dropLineBreak(body: string): string {
  return body.endsWith(LINE_BREAK) ? body.slice(0, -LINE_BREAK.length) : body;
}
