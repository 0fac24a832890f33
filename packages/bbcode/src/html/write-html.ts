import type { HtmlNode } from './html-node.ts';

/** A tree as a browser writes it down; `<br />` becomes `<br>`, and quotes stay as they are. */
export function writeHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: HtmlNode): string {
  if (typeof node === 'string') return writeText(node);
  const start = writeStartTag(node.name, node.attributes);
  return node.name === 'br' || node.name === 'img'
    ? start
    : `${start}${writeHtml(node.children)}</${node.name}>`;
}

export function writeStartTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('\u00A0', '&nbsp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${written.join('')}>`;
}

export function writeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00A0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
