/** A placeholder in a text, and which of the things that were cut out it stands for. */
export interface FoundPlaceholder {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface PlaceholderOptions {
  /** How many were cut out. */
  readonly count: number;
  /** Each once, at its first place. */
  readonly once?: boolean;
}

/**
 * Finds the placeholders `####REPLACEMENT_KIND_0####` that replacing one number after the other would find, by their
 * place. Two can share their `####`: the lower number has it then, and the other is broken.
 */
export function findPlaceholders(
  text: string,
  kind: string,
  { count, once = false }: PlaceholderOptions,
): readonly FoundPlaceholder[] {
  const all = findAll(text, kind, count);
  const taken = new Set<number>();
  const seen = new Set<number>();
  const byNumber = all
    .map((_, place) => place)
    .sort((one, other) => numberAt(all, one) - numberAt(all, other));
  for (const place of byNumber) {
    const index = numberAt(all, place);
    const isBroken = [place - 1, place + 1].some(
      (other) => taken.has(other) && overlap(all[place], all[other]),
    );
    if (isBroken || (once && seen.has(index))) continue;
    taken.add(place);
    seen.add(index);
  }
  return all.filter((_, place) => taken.has(place));
}

function findAll(text: string, kind: string, count: number): readonly FoundPlaceholder[] {
  const pattern = new RegExp(`####REPLACEMENT_${kind}_(0|[1-9]\\d*)(?=####)`, 'g');
  return [...text.matchAll(pattern)]
    .map((match) => ({
      index: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length + '####'.length,
    }))
    .filter(({ index }) => index < count);
}

function numberAt(all: readonly FoundPlaceholder[], place: number): number {
  return all[place]?.index ?? 0;
}

function overlap(one: FoundPlaceholder | undefined, other: FoundPlaceholder | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}
