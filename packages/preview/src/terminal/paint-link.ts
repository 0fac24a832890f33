import { stripControls } from '../text/strip-controls.ts';

const start = '\u001B]8;;';
const end = '\u001B\\';

/** A hyperlink of a terminal (OSC 8). What is not printable ASCII is percent-encoded: nothing in an address may end the sequence. */
export function paintLink(url: string, text: string): string {
  const address = stripControls(url).replaceAll(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char));
  return `${start}${address}${end}${text}${start}${end}`;
}
