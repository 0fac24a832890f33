const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a string has no half of a surrogate pair; PHP cannot decode a body with one (portal.md §8.1). */
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text);
