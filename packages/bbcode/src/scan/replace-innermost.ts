/** Replaces each pair of tags with none of the same name inside it. */
export function replaceInnermost(text: string, name: string, write: (inside: string) => string): string {
  const end = new RegExp(`\\[/${name}]`, 'i');
  if (!end.test(text)) return text;
  const tags = new RegExp(`\\[/?${name}]`, 'gi');
  let written = '';
  let done = 0;
  let inner: number | undefined;
  for (const match of text.matchAll(tags)) {
    if (!match[0].startsWith('[/')) {
      inner = match.index + match[0].length;
    } else if (inner !== undefined) {
      written += text.slice(done, inner - name.length - 2) + write(text.slice(inner, match.index));
      done = match.index + match[0].length;
      inner = undefined;
    }
  }
  return written + text.slice(done);
}
