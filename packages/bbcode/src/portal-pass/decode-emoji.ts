const CODE = /:([a-f0-9]{8}):/gi;

/** An emoji's UTF-8 bytes between colons become the emoji (client.md §1.1 rule 6). */
export function decodeEmoji(text: string): string {
  return text.replace(CODE, (whole, hex: string) => {
    const bytes = parseInt(hex, 16);
    if ((bytes & 0xf8c0c0c0) >>> 0 !== 0xf0808080) return whole;
    const point =
      ((bytes >>> 24) & 7) * 0x40000 +
      ((bytes >>> 16) & 63) * 0x1000 +
      ((bytes >>> 8) & 63) * 0x40 +
      (bytes & 63);
    return point >= 0x10000 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
