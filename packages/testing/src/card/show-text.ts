/** What no one sees in a diff, and the sign that marks begin with: shown by its number in Unicode. */
const unseen =
  /[\u2039\u203A]|[\u2028\u2029]|(?!\n)\p{Cc}|\p{Cs}|(?!\u200D)\p{Cf}|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;

/** Text as it stands, but for signs that can't be seen: the break the builder sets into `[b]` reads `[‹U+200B›b]`. */
export function showText(text: string): string {
  return text.replace(unseen, (sign) => {
    const number = sign.codePointAt(0) ?? 0;
    return `‹U+${number.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
