const ends = /\r\n?/g;
const controls = /(?![\n\t])\p{Cc}/gu;

/** The source as text that any JSON body carries: no halves of characters, no control characters. */
export function cleanSource(source: string): string {
  return source.toWellFormed().replace(ends, '\n').replace(controls, '');
}
