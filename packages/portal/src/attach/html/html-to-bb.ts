import { TAGS, type TagPair } from './tags.ts';

const TAG = /<(\/?)(b|u|s|i|a|font|span|div)(?![a-z])([^<>]*)>/gi;

/** The simple HTML the portal makes BB code of in a description (portal.md §3.1 rule 9); the rest stays. */
export function htmlToBb(html: string): string {
  const text = html
    .replaceAll('&nbsp;', ' ')
    .replaceAll('<hr>', '------[BR]')
    .replaceAll('#BR#', '[BR]')
    .replace(/<br\s*\/*>/gi, '[br]');
  return splice(text, findEdits(text));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface OpenTag extends Omit<TagPair, 'isEmpty'> {
  readonly start: number;
  readonly end: number;
}

/** The edits that a text's pairs of tags ask for, in order. */
function findEdits(text: string): readonly Edit[] {
  const waiting = new Map<string, OpenTag[]>();
  for (const name of TAGS.keys()) waiting.set(name, []);
  const edits: Edit[] = [];
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index: start } of text.matchAll(TAG)) {
    const end = start + whole.length;
    const stack = waiting.get(name.toLowerCase());
    if (slash === '') {
      stack?.push({ name, attributes, start, end });
      continue;
    }
    const open = stack?.pop();
    const rewrite = open && TAGS.get(name.toLowerCase())?.({ ...open, isEmpty: open.end === start });
    if (!open || !rewrite) continue;
    edits.push({ start: open.start, end: open.end, text: rewrite[0] }, { start, end, text: rewrite[1] });
  }
  return edits.sort((one, other) => one.start - other.start);
}

function splice(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
