import stringWidth from 'string-width';

const ascii = /^[\x20-\x7e]*$/u;

/** How many columns of a terminal a text takes: East Asian characters and emoji take two, combining marks none. */
export function textWidth(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text);
}
