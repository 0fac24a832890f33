import { findFrom } from './find-from.ts';

const END_OF_NAME = /]/g;

/** Without one of these there is nothing to replace. */
const ANY: Readonly<Record<CommandTag['name'], RegExp>> = { put: /\[put[=\]]/i, send: /\[send[=\]]/i };

/** `[put…]…[/put]` and `[send…]…[/send]` as both parsers find them. */
export interface CommandTag {
  readonly name: 'put' | 'send';
  /** Global: what ends a line for this parser, since neither crosses lines. */
  readonly lineEnd: RegExp;
}

/**
 * Replaces every `put` or `send` of a text. A command holds at least one character and ends at the first `]`;
 * the text behind it is empty only where nothing else fits (client.md §2).
 */
export function replaceCommandTags(
  text: string,
  { name, lineEnd }: CommandTag,
  write: (whole: string, start: number) => string,
): string {
  if (!ANY[name].test(text)) return text;
  const starts = new RegExp(`\\[${name}(?:=|(?=]))`, 'gi');
  const findBracket = findFrom(text, END_OF_NAME);
  const findEnd = findFrom(text, new RegExp(`\\[/${name}]`, 'gi'));
  const findEmptyEnd = findFrom(text, new RegExp(`(?<=])\\[/${name}]`, 'gi'));
  const findLineEnd = findFrom(text, lineEnd);
  let written = '';
  let done = 0;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const named = match[0].endsWith('=');
    const bracket = findBracket(starts.lastIndex + (named ? 1 : 0));
    if (bracket === undefined) break;
    const border = findLineEnd(match.index)?.start ?? text.length;
    const far = findEnd(bracket.end + 1);
    const near = findEmptyEnd(bracket.end);
    const end = [far, near?.start === bracket.end ? near : undefined].find(
      (found) => found !== undefined && found.start < border,
    );
    if (end === undefined) {
      starts.lastIndex = match.index + 1;
      continue;
    }
    written += text.slice(done, match.index) + write(text.slice(match.index, end.end), match.index);
    done = end.end;
    starts.lastIndex = done;
  }
  return written + text.slice(done);
}
