import { checks } from '../../packages/cli/src/probe/checks/checks.ts';

/** A row of the emulator's table of evidence. */
interface Row {
  readonly behaviour: string;
  readonly evidence: string;
}

/** Groups of the page, in order: a row stands in the first that takes it. */
const groups: readonly (readonly [title: string, takes: (evidence: string) => boolean])[] = [
  ['Inferred, in whole or in part', (evidence) => evidence.includes('guess')],
  ["The emulator's own", (evidence) => evidence.startsWith("the emulator's own")],
  ["Read in the portal's or the client's own code", (evidence) => evidence.includes('read in source')],
  ['Documented, or judged by the model', () => true],
];

/**
 * What the emulator promises and what not, as a part of its guide, made of its table of evidence.
 *
 * @param readme the README of the emulator, in which the table stands
 */
export function emulatorPromises(readme: string): string {
  const rows = readRows(readme);
  const probed = new Set<string>(Object.values(checks).map(({ settles }) => settles));
  const left = new Set(rows);
  return groups
    .map(([title, takes]) => {
      const own = rows.filter((row) => left.has(row) && takes(row.evidence));
      for (const row of own) left.delete(row);
      return `### ${title}\n\n${own.map((row) => line(row, probed)).join('\n')}\n`;
    })
    .join('\n');
}

function line({ behaviour, evidence }: Row, probed: ReadonlySet<string>): string {
  return `- ${behaviour}: _${evidence}_${probed.has(behaviour) ? '; **the probe looks at it**' : ''}`;
}

function readRows(readme: string): readonly Row[] {
  const [table = ''] = readme.slice(readme.indexOf('| behaviour')).split('\n\n');
  return [...table.matchAll(/^\| (.+?) +\| (.*?) *\|$/gm)]
    .map(([, behaviour = '', evidence = '']) => ({ behaviour, evidence }))
    .filter(({ behaviour, evidence }) => evidence !== '' && !/^(?:behaviour|-+|\*\*)/.test(behaviour));
}
