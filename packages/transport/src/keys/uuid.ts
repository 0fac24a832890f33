/** Sixteen bytes as the one form of a once-only key the portal honours: a lower-case UUID v4 (portal.md §6.12). */
export function toUuid(bytes: Uint8Array): string {
  const marked = Uint8Array.from(bytes.subarray(0, 16));
  marked[6] = ((marked[6] ?? 0) & 0x0f) | 0x40;
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...marked].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A key of nobody's making. */
export function randomUuid(): string {
  return toUuid(crypto.getRandomValues(new Uint8Array(16)));
}

/** Whether the portal would honour it as it stands. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(text);
}
