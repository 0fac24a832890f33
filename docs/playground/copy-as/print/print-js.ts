/** A JSON value as a JavaScript literal, laid out for people. */
export function printJs(value: unknown, indent = ''): string {
  if (typeof value === 'string') return printJsString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length === 0
      ? '[]'
      : `[\n${items.map((item) => `${inner}${printJs(item, inner)},\n`).join('')}${indent}]`;
  }
  const entries = Object.entries(value);
  return entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, item]) => `${inner}${printKey(key)}: ${printJs(item, inner)},\n`).join('')}${indent}}`;
}

/** Between single quotes; JSON escapes what has to be escaped, but for the quotes. */
export function printJsString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Written plainly, `__proto__` would set the prototype. */
function printKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printJsString(key);
}
