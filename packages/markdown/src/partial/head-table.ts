/** The head of a table of which the line below is still to come: with it, the table is one from the start. */
export function headTable(paragraph: string): string {
  const start = paragraph.lastIndexOf('\n') + 1;
  const line = paragraph.slice(start).trimEnd();
  const [indent = ''] = /^[ \t>]*/.exec(line) ?? [];
  const body = line.slice(indent.length);
  if (!body.startsWith('|')) return paragraph;
  const closed = /(?<!\\)\|$/.test(body) && body.length > 1 ? body : `${body} |`;
  const columns = closed.replace(/\\./g, '').split('|').length - 2;
  return `${paragraph.slice(0, start)}${indent}${closed}\n${indent}|${'---|'.repeat(columns)}`;
}
