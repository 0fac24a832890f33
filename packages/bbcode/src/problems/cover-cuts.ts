import { replaceCommandTags } from '../scan/replace-command-tags.ts';
import { replacePairs } from '../scan/replace-pairs.ts';

/** The text with a sign over all that both parsers cut out first, so that every index stays. */
export function coverCuts(text: string, sign: string): string {
  const lineEnd = /[\n\r\u2028\u2029]/g;
  const code = { start: /\[code]/gi, end: /\[\/code]/gi };
  const withoutCode = replacePairs(text, code, ({ whole }) => cover(whole));
  const withoutPut = replaceCommandTags(withoutCode, { name: 'put', lineEnd }, cover);
  return replaceCommandTags(withoutPut, { name: 'send', lineEnd }, cover);

  function cover(whole: string): string {
    return sign.repeat(whole.length);
  }
}
