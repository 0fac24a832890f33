/** Replaces tags that end at the next `]`; behind the last one none is looked for, which keeps the search linear. */
export function replaceTags(text: string, tag: RegExp, write: (tag: string) => string): string {
  const limit = text.lastIndexOf(']') + 1;
  return text.slice(0, limit).replace(tag, write) + text.slice(limit);
}
