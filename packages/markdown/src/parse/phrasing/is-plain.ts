/** What something in a line may begin with: markup, an escape, a reference, an address. */
const sign = /[\n!&*:<@[\\_`~]|www\./i;

/** Whether a line holds nothing but text, as most cells and many lines do: then there is nothing to parse. */
export function isPlain(content: string): boolean {
  return !sign.test(content);
}
