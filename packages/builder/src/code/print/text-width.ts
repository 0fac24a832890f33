const plain = /^[ -~]*$/;
/** Several emoji drawn as one. */
const joined =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)+/gu;
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const none = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d/u;

/** Columns of an editor: marks take none, emoji and East Asian signs two. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const sign of text.replace(joined, '  ')) width += none.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}
