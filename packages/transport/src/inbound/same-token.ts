/**
 * Compares two tokens in a time that tells nothing about where they differ.
 *
 * @example
 * ```ts
 * if (!sameToken(delivery.applicationToken.reveal(), expected)) return new Response(null, { status: 403 });
 * ```
 */
export function sameToken(given: string, expected: string): boolean {
  const encoder = new TextEncoder();
  const left = encoder.encode(given);
  const right = encoder.encode(expected);
  let difference = left.length ^ right.length;
  for (let index = 0; index < right.length; index += 1)
    difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  return difference === 0 && right.length > 0;
}
