/** What the portal does anything about: tags, entities, links, codes of emoji, its own words for a line break. */
const MARKUP = /\[[/a-z]|[&<#\u00A0]|:\/\/|www\.|:[0-9a-f]{8}:|\((?:c|r|tm)\)|phpsessid/i;

/** Whether the portal leaves a text as it is, but for blanks at its ends. */
export function isBare(text: string): boolean {
  return !MARKUP.test(text);
}
