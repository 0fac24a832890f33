/** In the portal's order: `&amp;` is last, so `&amp;lt;` ends as `&lt;` (client.md §1.1 rules 7 and 8). */
const REPLACEMENTS: readonly (readonly [find: RegExp, write: string])[] = [
  // On the way in, the three signs become the entities that are undone below.
  [/\(c\)/gi, '&#169;'],
  [/\(tm\)/gi, '&#153;'],
  [/\(r\)/gi, '&#174;'],
  [/<br \/>|#BR#|\[br]/g, '\n'],
  [/&#169;/g, '(c)'],
  [/&#153;/g, '(tm)'],
  [/&#174;/g, '(r)'],
  [/&nbsp;/g, ' '],
  [/&quot;/g, '"'],
  [/&#092;/g, '\\'],
  [/&#036;/g, '$$'],
  [/&#33;/g, '!'],
  [/&#91;/g, '['],
  [/&#93;/g, ']'],
  [/&#39;/g, "'"],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&#124;/g, '|'],
  [/&amp;/g, '&'],
];

const ANY = /&|<br \/>|#BR#|\[br]|\((?:c|tm|r)\)/i;

export function decodeEntities(text: string): string {
  if (!ANY.test(text)) return text;
  return REPLACEMENTS.reduce((decoded, [find, write]) => decoded.replace(find, write), text);
}
