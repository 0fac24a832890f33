/** One word of a shell, whatever is in it. */
export function printShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
