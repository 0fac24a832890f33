import type { Run } from '@riposte/bbcode';
import type { Section } from './to-sections.ts';
import { writeRuns } from './write-runs.ts';

const writers = {
  text: ({ runs }) => trimLines(writeRuns(runs)).trim(),
  quote: ({ runs }) =>
    trimLines(headOf(runs) + writeRuns(runs.filter((run) => !isHead(run))))
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  code: ({ runs }) => writeFence(runs.map((run) => ('text' in run ? run.text : '')).join('')),
} as const satisfies Readonly<Record<Section['kind'], (section: Section) => string>>;

/** A section as Markdown. */
export function writeSection(section: Section): string {
  return writers[section.kind](section);
}

/** Who is quoted, and when. */
function headOf(runs: readonly Run[]): string {
  const head = runs.filter(isHead).map((run) => ('text' in run ? run.text.trim() : ''));
  return head.length === 0 ? '' : `${head.join(', ')}:\n`;
}

function isHead({ marks }: Run): boolean {
  return marks.includes('quote-name');
}

function trimLines(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

/** A fence longer than any run of backticks within. */
function writeFence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(({ 0: run }) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replaceAll('\u00A0', ' ').replace(/^\n|\n+$/g, '')}\n${fence}`;
}
