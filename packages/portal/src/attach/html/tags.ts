/** A pair of HTML tags, as far as its rewriting goes. */
export interface TagPair {
  /** As it is spelled in the opening tag. */
  readonly name: string;
  readonly attributes: string;
  readonly isEmpty: boolean;
}

/** What takes the place of the two tags; null where they stay as they are. */
type Rewrite = (pair: TagPair) => readonly [open: string, close: string] | null;

const STRIPPED = ['', ''] as const;

/** These have to be the last attribute, as the portal's own patterns want it. */
const COLOR = /color\s*=[\s'"]*(#(?:[0-9a-f]{6}|[0-9a-f]{3}))[\s'"]*$/i;
const SIZE = /size\s*=[\s'"]*(\d+)[\s'"]*$/i;
const HREF = /href\s*=\s*(?:"([^"]+)"|'([^']+)'|([^'"]+))/i;

const plain: Rewrite = ({ name, attributes, isEmpty }) =>
  isEmpty || /[a-z]/i.test(attributes) ? null : [`[${name}]`, `[/${name}]`];

const span: Rewrite = ({ attributes, isEmpty }) => {
  const color = isEmpty ? undefined : COLOR.exec(attributes)?.[1];
  return color === undefined ? STRIPPED : [`[color=${color}]`, '[/color]'];
};

const font: Rewrite = (pair) => {
  const size = pair.isEmpty ? undefined : SIZE.exec(pair.attributes)?.[1];
  return size === undefined ? span(pair) : [`[size=${size}]`, '[/size]'];
};

const anchor: Rewrite = ({ attributes }) => {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? null : [`[url=${href}]`, '[/url]'];
};

/** The tags a description may hold; the portal drops the frame of those it makes nothing of (portal.md §3.1 rule 9). */
export const TAGS: ReadonlyMap<string, Rewrite> = new Map([
  ['b', plain],
  ['u', plain],
  ['s', plain],
  ['i', plain],
  ['a', anchor],
  ['font', font],
  ['span', span],
  ['div', () => STRIPPED],
]);
