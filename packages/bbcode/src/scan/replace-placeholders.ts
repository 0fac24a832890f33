/** Longer than any text a portal keeps: what grows beyond it grows for ever. */
const MOST = 20_000_000;

export interface PlaceholderOptions {
  /** What they stand for, by their numbers. */
  readonly values: readonly string[];
  /** Each once, at its first place. */
  readonly once?: boolean;
  /** What a value becomes, in place of its mark and behind what is written so far. */
  readonly write?: (value: string, mark: string, written: string) => string;
}

/**
 * Replaces `####REPLACEMENT_KIND_0####` and so on, as replacing one number after the other does: where two share their
 * `####`, the lower number has it, and the other is broken. Undefined where the text grows without end.
 */
export function replacePlaceholders(
  text: string,
  kind: string,
  { values, once = false, write = (value) => value }: PlaceholderOptions,
): string | undefined {
  const seen = new Set<number>();
  let written = '';
  let done = 0;
  for (const { mark, start, number } of findWhole(text, kind, values.length)) {
    if (once && seen.has(number)) continue;
    seen.add(number);
    written += text.slice(done, start);
    written += write(values[number] ?? '', mark, written);
    done = start + mark.length;
    if (written.length > MOST) return undefined;
  }
  return written + text.slice(done);
}

interface Placeholder {
  readonly mark: string;
  readonly start: number;
  readonly number: number;
}

function findWhole(text: string, kind: string, count: number): readonly Placeholder[] {
  const whole: Placeholder[] = [];
  for (const match of text.matchAll(new RegExp(`####REPLACEMENT_${kind}_(0|[1-9]\\d*)(?=####)`, 'g'))) {
    const [found, digits] = match;
    const number = Number(digits);
    const last = whole.at(-1);
    if (number >= count) continue;
    if (last !== undefined && last.start + last.mark.length > match.index) {
      if (number >= last.number) continue;
      whole.pop();
    }
    whole.push({ mark: `${found}####`, start: match.index, number });
  }
  return whole;
}
