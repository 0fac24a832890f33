import type { Token } from 'markdown-it';
import type { Lines, Node } from '../../tree/node.ts';
import { findAddresses } from '../addresses/find-addresses.ts';
import { countLines } from './count-lines.ts';
import { markKinds } from './mark-kinds.ts';
import { phrasingLeaves } from './phrasing-leaves.ts';
import { textOfToken } from './text-of-token.ts';

/** Where the tokens of some lines come from. */
export interface PhrasingSource {
  readonly content: string;
  /** The line of the source in which the content begins. */
  readonly line: number;
  /** Takes the names of the references that are met. */
  readonly used: Set<string>;
}

/** Something that is open. */
interface Frame extends Pick<Lines, 'line'> {
  readonly token: Token | undefined;
  readonly children: Node[];
}

/** The tree of what stands in lines; neighbouring texts are one. */
export function buildPhrasing(
  tokens: readonly Token[],
  { content, line: first, used }: PhrasingSource,
): readonly Node[] {
  const lineOf = countLines(content, first);
  const root: Frame = { token: undefined, line: first, children: [] };
  const open: Frame[] = [];
  let frame = root;
  let line = first;
  let text = '';
  let links = 0;
  const put = (...nodes: readonly Node[]): void => {
    if (text !== '') frame.children.push({ kind: 'text', value: text, line, endLine: line });
    text = '';
    frame.children.push(...nodes);
  };
  for (const token of tokens) {
    if (token.map !== null) line = lineOf(token.map[0]);
    if (typeof token.meta?.label === 'string') used.add(token.meta.label);
    if (token.nesting > 0) {
      put();
      if (token.tag === 'a') links += 1;
      open.push(frame);
      frame = { token, line, children: [] };
    } else if (token.nesting < 0) {
      put();
      const { token: opening, children, line: begin } = frame;
      if (token.tag === 'a') links -= 1;
      frame = open.pop() ?? root;
      const make = markKinds[token.tag];
      if (opening !== undefined && make !== undefined)
        put(make({ children, line: begin, endLine: line }, opening));
    } else {
      const leaf = phrasingLeaves[token.type];
      if (leaf !== undefined) put(leaf(token, { line, endLine: line }));
      else if (token.type !== 'text' || links > 0) text += textOfToken(token);
      else {
        for (const part of findAddresses(token.content)) {
          if (part.url === undefined) text += part.text;
          else put(linkTo(part.url, part.text, line));
        }
      }
    }
  }
  put();
  return root.children;
}

function linkTo(url: string, text: string, line: number): Node {
  const lines = { line, endLine: line };
  return { kind: 'link', url, title: '', children: [{ kind: 'text', value: text, ...lines }], ...lines };
}
