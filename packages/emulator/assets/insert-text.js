/**
 * Text put in where the caret is, or over what is selected; a word it would run into is kept apart by a space.
 *
 * @param {{ readonly text: string, readonly start: number, readonly end: number }} field
 * @param {string} inserted
 * @returns {{ readonly text: string, readonly caret: number }}
 */
export function insertText({ text, start, end }, inserted) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = before === '' || /\s$/.test(before) ? '' : ' ';
  const right = after === '' || /^\s/.test(after) ? '' : ' ';
  const middle = left + inserted + right;
  return { text: before + middle + after, caret: before.length + middle.length };
}
