/** A console that keeps what is written, a bounded number of lines. */
export function recordConsole(output: string[]): object {
  const write = (...values: readonly unknown[]): void => {
    if (output.length < 100) output.push(values.map(show).join(' ').slice(0, 10_000));
    else if (output.length === 100) output.push('… and more, which is not shown.');
  };
  return { log: write, info: write, warn: write, error: write, debug: write };
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  try {
    const json: unknown = JSON.stringify(value, undefined, 2);
    return typeof json === 'string' ? json : String(value);
  } catch {
    return String(value);
  }
}
