/** What ends a sentence and not an address (GFM, autolinks), and closing quotes of any language. */
const trailing: ReadonlySet<string> = new Set('?!.,:;*_~\'"»”’…');
const pairs = { ')': '(', ']': '[' } as const;
const reference = /&[a-z\d]{1,31};$/i;
const longestReference = 33;

/** Of what stands where an address does, as much as belongs to it. */
export function endOfAddress(written: string): string {
  const excess = { ')': excessOf(written, ')'), ']': excessOf(written, ']') };
  let end = written.length;
  for (;;) {
    const last = written.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (excess[last] <= 0) break;
      excess[last] -= 1;
      end -= 1;
    } else if (trailing.has(last)) {
      const [found] = reference.exec(written.slice(Math.max(0, end - longestReference), end)) ?? [];
      end -= found?.length ?? 1;
    } else {
      break;
    }
  }
  return written.slice(0, end);
}

/** How many brackets are closed that were not opened within. */
function excessOf(written: string, closing: keyof typeof pairs): number {
  return written.split(closing).length - written.split(pairs[closing]).length;
}
