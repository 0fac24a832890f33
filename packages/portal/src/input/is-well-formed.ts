const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a string has no half of a surrogate pair; PHP cannot decode a body with one (portal.md §8.1). */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}
