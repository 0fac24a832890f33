/** Signs that make something of the line, or of the one above, once more of it is there. */
const signs = /^[-=*_+~`#|:>\s]+$/;
/** The box of a task; the number before it can be shown. */
const box = /^(?:[-*+][ \t]+|(\d{1,9}[.)])[ \t]+)\[[ xX]?\]?\s*$/;
/** A reference, or where one leads. */
const bracket = /^\[(?:[^\]\n]*\]?$|[^\]\n]+\]:)/;
const number = /^\d{1,9}[.)]?$/;
const numbered = /(?:^|\n)[ \t>]*\d{1,9}[.)][ \t][^\n]*\n$/;

/** Without a last line of which nobody can tell yet what it will be. */
export function cutHalfLine(source: string): string {
  const start = source.lastIndexOf('\n') + 1;
  const line = source.slice(start);
  const body = line.replace(/^[ \t>]*/, '');
  const task = box.exec(body);
  if (task !== null) return source.slice(0, start) + indentOf(line, body) + (task[1] ?? '');
  return isHalf(line, body) || isNextNumber(source.slice(0, start), body) ? source.slice(0, start) : source;
}

function indentOf(line: string, body: string): string {
  return /^\d/.test(body) ? line.slice(0, line.length - body.length) : '';
}

function isHalf(line: string, body: string): boolean {
  return body === '' ? line.includes('>') : signs.test(body) || bracket.test(body);
}

/** Below a numbered item, a number will most likely be the next one's. */
function isNextNumber(before: string, body: string): boolean {
  return number.test(body) && numbered.test(before);
}
