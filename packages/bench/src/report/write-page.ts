import { contestants } from '../contestants/contestants.ts';
import { sizes } from '../content/sizes.ts';
import type { Measurement } from '../measures/measure.ts';
import type { Run } from './run.ts';
import { writeNumber } from './write-number.ts';

/** The parts of the page of speed that hold numbers, in Markdown. */
export interface PageParts {
  /** Who composed, in S, by size. */
  readonly composing: string;
  /** What is promised, and what each run found. */
  readonly promises: string;
  /** Everything else that was measured. */
  readonly others: string;
  readonly machine: string;
}

/** @param runs at least one, the latest last; what is no promise is told of the latest alone */
export function writePage(runs: readonly [Run, ...Run[]]): PageParts {
  const latest = runs.at(-1) ?? runs[0];
  return {
    composing: writeComposing(latest.measured),
    promises: writePromises(runs),
    others: writeOthers(latest.measured),
    machine: writeMachine(latest),
  };
}

function writeComposing(measured: readonly Measurement[]): string {
  const names = Object.keys(sizes);
  const cell = (size: string, id: string): string => {
    const found = measured.find((one) => one.id === `compose.${size}.${id}`);
    return found === undefined ? '' : writeNumber(found);
  };
  const row = (title: string, id: string): string =>
    tableRow([title, ...names.map((size) => cell(size, id))]);
  return table(
    [
      '',
      ...Object.entries(sizes).map(([name, count]) =>
        count === undefined ? 'near the limit' : `${name} (${count})`,
      ),
    ],
    [
      row('S, JSON.stringify of the payload', 's'),
      row('Riposte, without JSON', 'compile'),
      ...Object.entries(contestants).map(([id, { title, validates }]) =>
        row(validates ? title : `${title} (checks nothing)`, id),
      ),
    ],
  );
}

function writePromises(runs: readonly [Run, ...Run[]]): string {
  const [{ held }] = runs;
  return table(
    ['', 'promised', ...runs.map((_, index) => (runs.length === 1 ? 'measured' : `run ${index + 1}`))],
    held.map(({ target, measured }) =>
      tableRow([
        measured?.title ?? target.id,
        `${target.side} ${target.limit}`,
        ...runs.map((run) => {
          const found = run.held.find((one) => one.target.id === target.id);
          const shown = found?.measured === undefined ? 'not measured' : writeNumber(found.measured);
          return found?.isMet === true ? shown : `${shown}, **missed**`;
        }),
      ]),
    ),
  );
}

function writeOthers(measured: readonly Measurement[]): string {
  return table(
    ['', 'measured'],
    measured
      .filter(({ id }) => !id.startsWith('compose.'))
      .map((one) => tableRow([one.title, writeNumber(one)])),
  );
}

function writeMachine({ machine, seed }: Run): string {
  const { node, system, processor, cores, date, versions } = machine;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Node ${node.slice(1)}, ${system}, ${cores} × ${processor}, on ${date}, seed ${seed}. Against ${peers.join(', ')}.`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
