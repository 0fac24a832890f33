const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A lone surrogate becomes U+FFFD: PHP takes a JSON body with one for an empty request (portal.md §8.1). */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}
