/** Blanks and characters of no width alone: the portal takes or drops them, and nobody sees anything. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;

/** Whether a reader would see anything of a text. */
export function isSeen(text: string): boolean {
  return !unseen.test(text);
}
