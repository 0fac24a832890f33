import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { Atom, Run } from '../read/reading.ts';
import { attribute, isCommandData, marksOf } from './marks-of.ts';

type Marks = readonly string[];

/** The runs a browser shows of HTML: neighbours with the same marks are one. */
export function flatten(html: string): readonly Run[] {
  const runs: Run[] = [];
  const addText = (text: string, marks: Marks): void => {
    const last = runs.at(-1);
    if (last !== undefined && 'text' in last && sameMarks(last.marks, marks)) {
      runs[runs.length - 1] = { text: last.text + text, marks };
    } else if (text !== '') {
      runs.push({ text, marks });
    }
  };
  const visit = (node: HtmlNode, marks: Marks): void => {
    if (typeof node === 'string') addText(node, marks);
    else if (node.name === 'br') addText('\n', marks);
    else if (node.name === 'img') runs.push({ atom: atomOf(node), marks });
    else if (!isCommandData(node)) visitElement(node, marks);
  };
  const visitElement = (element: HtmlElement, marks: Marks): void => {
    const own = marksOf(element);
    const inner = own.every((mark) => marks.includes(mark)) ? marks : [...new Set([...marks, ...own])].sort();
    for (const child of element.children) visit(child, inner);
  };
  visitElement(parseHtml(html), []);
  return runs;
}

function sameMarks(one: Marks, other: Marks): boolean {
  return one === other || (one.length === other.length && one.every((mark, index) => mark === other[index]));
}

function atomOf(image: HtmlElement): Atom {
  const src = attribute(image, 'src');
  if (attribute(image, 'class') !== 'bx-smile bx-icon') return { image: src, ...sizeOf(image) };
  return {
    icon: src,
    width: attribute(image, 'width'),
    height: attribute(image, 'height'),
    title: attribute(image, 'title'),
  };
}

/** The size of `[img]` stands in the class of the link around it. */
function sizeOf({ parent }: HtmlElement): { readonly size?: string } {
  const size = /bx-im-message-image--(\w+)/.exec(parent === undefined ? '' : attribute(parent, 'class'))?.[1];
  return size === undefined ? {} : { size: size.toLowerCase() };
}
