/** A JSON value as a PHP literal. PHP knows no empty object beside the empty array. */
export function printPhp(value: unknown, indent = ''): string {
  if (typeof value === 'string') return printPhpString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}    `;
  const items = Array.isArray(value)
    ? value.map((item: unknown) => printPhp(item, inner))
    : Object.entries(value).map(([key, item]) => `${printPhpString(key)} => ${printPhp(item, inner)}`);
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
}

/** Between single quotes PHP escapes nothing but these two. */
export function printPhpString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
