/** Reads the first `[…]` of PHP source that holds literals alone, as PHP reads it: lists are arrays, the rest objects. */
export function readPhpArray(source: string): unknown {
  const { value } = readValue(source, source.indexOf('['));
  return value;
}

interface Read {
  readonly value: unknown;
  readonly end: number;
}

function readValue(source: string, from: number): Read {
  const start = skip(source, from);
  if (source[start] === '[') return readArray(source, start);
  if (source[start] === "'") return readString(source, start);
  const word = /[^\s,\]]+/y;
  word.lastIndex = start;
  const [text = ''] = word.exec(source) ?? [];
  return { value: JSON.parse(text), end: start + text.length };
}

function readString(source: string, start: number): Read {
  const pattern = /'((?:[^'\\]|\\[\s\S])*)'/y;
  pattern.lastIndex = start;
  const found = pattern.exec(source);
  if (found === null) throw new SyntaxError(`No string at ${start}.`);
  return { value: (found[1] ?? '').replace(/\\(['\\])/g, '$1'), end: pattern.lastIndex };
}

function readArray(source: string, start: number): Read {
  const entries: (readonly [key: unknown, value: unknown])[] = [];
  let at = skip(source, start + 1);
  while (source[at] !== ']') {
    const first = readValue(source, at);
    at = skip(source, first.end);
    if (source.startsWith('=>', at)) {
      const second = readValue(source, at + 2);
      entries.push([first.value, second.value]);
      at = skip(source, second.end);
    } else entries.push([undefined, first.value]);
    if (source[at] !== ',') throw new SyntaxError(`No comma at ${at}.`);
    at = skip(source, at + 1);
  }
  const isList = entries.every(([key]) => key === undefined);
  return { value: isList ? entries.map(([, value]) => value) : Object.fromEntries(entries), end: at + 1 };
}

function skip(source: string, at: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  blanks.exec(source);
  return blanks.lastIndex;
}
