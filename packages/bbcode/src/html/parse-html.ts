import { append, createElement } from './tree.ts';
import type { HtmlElement } from './html-node.ts';
import { createOpenElements, type OpenElements } from './open-elements.ts';
import { readTokens } from './read-tokens.ts';

const FORMATTING: ReadonlySet<string> = new Set(['a', 'b', 'i', 'u', 's']);
const VOID: ReadonlySet<string> = new Set(['br', 'img']);
/** Browsers read each of these as a newline. */
const LINE_END = /\r\n?/g;
/** Of equal formatting elements, browsers reopen so many. */
const MOST_EQUAL = 3;
/** How often browsers go over overlapping blocks, and how many elements they copy each time. */
const MOST_ROUNDS = 8;
const MOST_COPIES = 3;

/**
 * The tree a browser makes of a fragment: HTML's tree construction as far as the tags that the client writes reach,
 * overlaps included. The root stands for the element the fragment is put into.
 */
export function parseHtml(html: string): HtmlElement {
  const open = createOpenElements();
  /** Formatting that goes on behind an overlap, oldest first. */
  let active: readonly HtmlElement[] = [];
  for (const token of readTokens(html.replace(LINE_END, '\n'))) {
    if (token.kind === 'text') {
      active = reopen(open, active);
      open.add(token.text);
    } else if (token.kind === 'start') {
      const { name, attributes } = token;
      if (name === 'a') active = endLink(open, active);
      if (name !== 'div') active = reopen(open, active);
      if (VOID.has(name)) open.add(createElement(name, attributes));
      else if (FORMATTING.has(name)) active = activate(active, open.push(name, attributes));
      else open.push(name, attributes);
    } else if (FORMATTING.has(token.name)) active = endFormatting(open, active, token.name);
    else open.closeLast(token.name, token.name === 'div' ? undefined : 'div');
  }
  return open.root;
}

/** Opens again what an overlap closed. */
function reopen(open: OpenElements, active: readonly HtmlElement[]): readonly HtmlElement[] {
  let closed = active.length;
  for (let last = active[closed - 1]; last !== undefined && !open.has(last); last = active[closed - 1])
    closed -= 1;
  if (closed === active.length) return active;
  const opened = active.slice(closed).map(({ name, attributes }) => open.push(name, attributes));
  return [...active.slice(0, closed), ...opened];
}

function activate(active: readonly HtmlElement[], element: HtmlElement): readonly HtmlElement[] {
  // Of these only links have attributes, and there is never a second one.
  const equal = active.filter(({ name }) => name === element.name);
  const oldest = equal.length < MOST_EQUAL ? undefined : equal[0];
  return [...active.filter((other) => other !== oldest), element];
}

/** A link inside a link ends the outer one. */
function endLink(open: OpenElements, active: readonly HtmlElement[]): readonly HtmlElement[] {
  if (!active.some(({ name }) => name === 'a')) return active;
  return endFormatting(open, active, 'a').filter(({ name }) => name !== 'a');
}

/** The adoption agency of HTML: ends formatting over blocks that stay open. */
function endFormatting(
  open: OpenElements,
  before: readonly HtmlElement[],
  name: string,
): readonly HtmlElement[] {
  let active = before;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const formatting = [...active].reverse().find((element) => element.name === name);
    if (formatting === undefined) {
      open.closeLast(name, 'div');
      return active;
    }
    if (!open.has(formatting)) return active.filter((element) => element !== formatting);
    const inside = open.from(formatting);
    const depth = inside.findIndex((element) => element.name === 'div');
    if (depth === -1) {
      open.close(formatting);
      return active.filter((element) => element !== formatting);
    }
    active = adopt(open, active, [formatting, ...inside.slice(1, depth + 1)]);
  }
  return active;
}

/** Takes the block at the end of a chain out of the formatting at its start, with copies of what stood between. */
function adopt(
  open: OpenElements,
  active: readonly HtmlElement[],
  chain: readonly [HtmlElement, ...HtmlElement[]],
): readonly HtmlElement[] {
  const [formatting, ...inside] = chain;
  const block = inside.pop() ?? formatting;
  const nearest = inside.reverse();
  const copied = nearest.slice(0, MOST_COPIES).filter((element) => active.includes(element));
  const copies = new Map(copied.map((element) => [element, createElement(element.name, element.attributes)]));
  let last = block;
  for (const copy of copies.values()) {
    append(copy, last);
    last = copy;
  }
  append(open.above(formatting), last);
  const inner = createElement(formatting.name, formatting.attributes);
  for (const child of block.children.splice(0)) append(inner, child);
  append(block, inner);
  open.replace(formatting, chain.length, [...[...copies.values()].reverse(), block, inner]);
  const [bookmark = formatting] = copied;
  return active.flatMap((element) => {
    const kept = copies.get(element) ?? (element === formatting || nearest.includes(element) ? [] : element);
    return element === bookmark ? [kept, inner].flat() : kept;
  });
}
