interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: string;
}

/** What a pair of tags becomes; null where it stays as it is. */
type Rewrite = (tag: Tag) => readonly [open: string, close: string] | null;

const plain: Rewrite = ({ name, attributes }) =>
  /[a-z]/i.test(attributes) ? null : [`[${name}]`, `[/${name}]`];

const COLOR = /color\s?=[\s'"]{0,3}(#(?:[0-9a-f]{6}|[0-9a-f]{3}))['"\s]/i;
const SIZE = /size\s?=[\s'"]{0,3}(\d{1,9})['"\s]/i;
const HREF = /href\s?=\s?(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^'">\s]{1,4000}))/i;

const colored: Rewrite = ({ attributes }) => {
  const color = COLOR.exec(`${attributes} `)?.[1];
  return color === undefined ? ['', ''] : [`[color=${color}]`, '[/color]'];
};

const font: Rewrite = (tag) => {
  const size = SIZE.exec(`${tag.attributes} `)?.[1];
  const [open, close] = colored(tag) ?? ['', ''];
  return open === '' && size !== undefined ? [`[size=${size}]`, '[/size]'] : [open, close];
};

const anchor: Rewrite = ({ attributes }) => {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? null : [`[url=${href}]`, '[/url]'];
};

const REWRITES: ReadonlyMap<string, Rewrite> = new Map([
  ['b', plain],
  ['u', plain],
  ['s', plain],
  ['i', plain],
  ['a', anchor],
  ['font', font],
  ['span', colored],
  ['div', () => ['', '']],
]);

const TAG = /<(\/?)(b|u|s|i|a|font|span|div)(?![a-z])([^<>]*)>/gi;

/** The simple HTML the portal makes BB code of in a description (portal.md §3.1 rule 9); the rest stays. */
export function htmlToBb(html: string): string {
  const text = html
    .replaceAll('&nbsp;', ' ')
    .replaceAll('<hr>', '------[BR]')
    .replaceAll('#BR#', '[BR]')
    .replace(/<br[\s/]{0,20}>/gi, '[br]');
  return splice(text, pairs(text));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that a text's pairs of tags ask for, in order. */
function pairs(text: string): readonly Edit[] {
  const open = new Map<string, Tag[]>();
  const edits: Edit[] = [];
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = match;
    const tag = { start: match.index, end: match.index + whole.length, name, attributes };
    const key = name.toLowerCase();
    const waiting = open.get(key) ?? [];
    open.set(key, waiting);
    if (slash === '') {
      waiting.push(tag);
      continue;
    }
    const opening = waiting.pop();
    const rewrite = opening && opening.end < tag.start ? REWRITES.get(key)?.(opening) : null;
    if (!opening || !rewrite) continue;
    edits.push({ start: opening.start, end: opening.end, text: rewrite[0] });
    edits.push({ start: tag.start, end: tag.end, text: rewrite[1] });
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
