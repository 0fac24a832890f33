/** `markdown` is for portals where Markdown is switched on (client.md §3.3). */
export type Policy = 'bbcode' | 'markdown';
