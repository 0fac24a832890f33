const mark = '#share=';

/**
 * The hash of an address that holds these bytes: base64 in the alphabet of addresses.
 *
 * @param bytes what is shared, compressed
 */
export function toHash(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return mark + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a hash; undefined where it is none. */
export function fromHash(hash: string): Uint8Array<ArrayBuffer> | undefined {
  if (!hash.startsWith(mark)) return undefined;
  try {
    const text = atob(hash.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
