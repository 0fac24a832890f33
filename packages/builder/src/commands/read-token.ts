/** One parameter off the front of a line. */
export interface Token {
  readonly value: string;
  readonly quoted: boolean;
  readonly rest: string;
}

/** The first parameter; undefined where nothing is left. Quotes that do not close are part of the text. */
export function readToken(line: string): Token | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const end = text.startsWith('"') ? endOfQuotes(text) : undefined;
  const value = end === undefined ? undefined : unquote(text.slice(0, end));
  if (end !== undefined && value !== undefined) return { value, quoted: true, rest: text.slice(end) };
  const blank = text.search(/\s/);
  const stop = blank < 0 ? text.length : blank;
  return { value: text.slice(0, stop), quoted: false, rest: text.slice(stop) };
}

/** The whole line as one parameter. */
export function readRest(line: string): Token | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const value = text.startsWith('"') ? unquote(text) : undefined;
  return { value: value ?? text, quoted: value !== undefined, rest: '' };
}

/** Where the quotes end, when a blank or nothing follows. Not by one expression, whose stack a long text would break. */
function endOfQuotes(text: string): number | undefined {
  let at = 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  const end = at + 1;
  return end === text.length || /^\s/.test(text.slice(end, end + 1)) ? end : undefined;
}

function unquote(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
