import { noProblems, type Problem } from '../tree/problem.ts';

/** Half of an emoji is suspect too, whole or not: without the `u` flag the search is several times faster. */
const suspect = /[^\n\r\t -~\x80-\uD7FF\uE000-\uFFFF]/;
const control = /(?![\n\r\t\x80-\x9F])\p{Cc}/u;

/** What writing takes out of any text, wherever it lands (client.md §3.2 rule 0, portal.md §8.1). */
export function findBroken(value: string): readonly Problem[] {
  if (!suspect.test(value)) return noProblems;
  const problems: Problem[] = [];
  if (!value.isWellFormed()) {
    problems.push({ code: 'LONE_SURROGATE', details: { text: excerpt(value) }, path: [] });
  }
  const [character] = control.exec(value) ?? [];
  if (character !== undefined) {
    const details = { name: nameOf(character), text: excerpt(value) };
    problems.push({ code: 'CONTROL_CHARACTER', details, path: [] });
  }
  return problems;
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Without what is wrong with it: the excerpt is shown, and may land in a log. */
function excerpt(value: string): string {
  return value
    .slice(0, 40)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ');
}
