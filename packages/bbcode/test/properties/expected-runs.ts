import type { TextNode } from '../../src/index.ts';

/** What a reading is to say, before white space is made equal. */
export interface Stretch {
  readonly text: string;
  readonly marks: readonly string[];
}

const SIMPLE = { bold: 'b', italic: 'i', underline: 'u', strike: 's' } as const;

/** Text and marks as composed: the other side of every property. */
export function expectedRuns(nodes: readonly TextNode[], marks: readonly string[] = []): readonly Stretch[] {
  return nodes.flatMap((node) => expectNode(node, marks));
}

function expectNode(node: TextNode, marks: readonly string[]): readonly Stretch[] {
  switch (node.kind) {
    case 'text':
      return [{ text: node.value, marks }];
    case 'raw':
      return node.code.startsWith('[b]')
        ? [{ text: node.code.slice(3, -4), marks: [...marks, 'b'] }]
        : [{ text: node.code, marks }];
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return expectedRuns(node.children, [...marks, SIMPLE[node.kind]]);
    case 'size':
      return expectedRuns(node.children, [...without(marks, 'size:'), `size:${node.px}`]);
    case 'color':
      return expectedRuns(node.children, [...without(marks, 'color:'), `color:${node.hex}`]);
    case 'link':
      return marks.some((mark) => mark.startsWith('link:'))
        ? expectedRuns(node.children, marks)
        : oneLine(expectedRuns(node.children, [...marks, `link:${node.url}`]), node.url, [
            ...marks,
            `link:${node.url}`,
          ]);
    case 'user':
      return label(node.children, [...marks, `user:${node.id}`]);
    case 'chat':
      return label(node.children, [...marks, `chat:chat${node.id}`]);
    case 'context':
      // The dialog of others opens for nobody else.
      return label(node.children, node.dialog === '2:3' ? marks : [...marks, `context:${node.dialog}`]);
    case 'call':
      return label([{ kind: 'text', value: node.label }], [...marks, 'call:']);
    case 'send':
    case 'put':
      return [{ text: parentheses(blanks(node.label)), marks: [...marks, `${node.kind}:${node.command}`] }];
    case 'code':
      return [{ text: node.text, marks: [...marks, 'code'] }];
    case 'quote':
      return marks.some((mark) => mark === 'quote' || mark.startsWith('link:'))
        ? expectedRuns(node.children, marks)
        : expectedRuns(node.children, [...marks, 'quote']);
    default:
      return [];
  }
}

function without(marks: readonly string[], start: string): readonly string[] {
  return marks.filter((mark) => !mark.startsWith(start));
}

function label(children: readonly TextNode[], marks: readonly string[]): readonly Stretch[] {
  return [
    {
      text: blanks(
        expectedRuns(children)
          .map(({ text }) => text)
          .join(''),
      ),
      marks,
    },
  ];
}

function oneLine(runs: readonly Stretch[], url: string, marks: readonly string[]): readonly Stretch[] {
  const blank = runs.every(({ text }) => /^[\s\p{Cc}]*$/u.test(text));
  return blank
    ? [{ text: url, marks }]
    : runs.map((run) => (run.marks.includes('code') ? run : { ...run, text: blanks(run.text) }));
}

function blanks(text: string): string {
  return text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ');
}

function parentheses(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}
