import type { Token } from 'markdown-it';
import type { Lines, Node, Root } from '../../tree/node.ts';
import { flowLeaves } from './flow-leaves.ts';
import { flowParents } from './flow-parents.ts';
import { readTask } from './read-task.ts';

/** Reads the lines of a paragraph, a heading or a cell. */
export type ReadPhrasing = (content: string, line: number) => readonly Node[];

/** Something that is open. */
interface Frame {
  readonly token: Token | undefined;
  readonly children: Node[];
}

/** The tree of blocks. */
export function buildFlow(tokens: readonly Token[], read: ReadPhrasing): Root {
  const root: Frame = { token: undefined, children: [] };
  const open: Frame[] = [];
  let frame = root;
  for (const token of tokens) {
    if (token.nesting > 0) {
      open.push(frame);
      frame = { token, children: [] };
    } else if (token.nesting < 0) {
      const closed = frame;
      frame = open.pop() ?? root;
      frame.children.push(...closeFrame(closed));
    } else if (token.type === 'inline') {
      const { content } = token;
      const task = readTask(content, frame.token, open.at(-1));
      const line = linesOf(token).line + task.split('\n').length - 1;
      for (const node of read(content.slice(task.length), line)) frame.children.push(node);
    } else {
      const leaf = flowLeaves[token.type];
      if (leaf !== undefined) frame.children.push(leaf(token, linesOf(token)));
    }
  }
  return { kind: 'root', children: root.children, line: 1, endLine: root.children.at(-1)?.endLine ?? 1 };
}

function closeFrame({ token, children }: Frame): readonly Node[] {
  const make = token === undefined ? undefined : flowParents[token.type];
  if (token === undefined || make === undefined) return [];
  const { line, endLine } = linesOf(token);
  return [
    make(
      {
        children,
        line,
        endLine: endsWithLast.has(token.type) ? (children.at(-1)?.endLine ?? line) : endLine,
      },
      token,
    ),
  ];
}

/** The parser counts blank lines below them as theirs. */
const endsWithLast: ReadonlySet<string> = new Set([
  'bullet_list_open',
  'ordered_list_open',
  'list_item_open',
  'footnote_open',
]);

/** The parser counts lines from 0, and names the one behind the last. */
function linesOf({ map }: Token): Lines {
  const [begin, end] = map ?? [0, 1];
  return { line: begin + 1, endLine: Math.max(end, begin + 1) };
}
