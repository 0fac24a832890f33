import type { Measurement } from '../measures/measure.ts';
import type { Held } from './gate.ts';
import { writeNumber } from './write-number.ts';

/** The numbers of a measure as lines. */
export function writeMeasurements(measured: readonly Measurement[]): string {
  const widest = Math.max(...measured.map(({ title }) => title.length));
  return measured.map((one) => `  ${one.title.padEnd(widest)}  ${writeNumber(one)}`).join('\n');
}

/** What was promised, what was measured, and whether it holds. */
export function writeGate(held: readonly Held[]): string {
  const lines = held.map(({ target, measured, isMet }) =>
    [
      isMet ? '  met   ' : '  MISSED',
      (measured?.title ?? target.id).padEnd(62),
      `${target.side} ${target.limit}`.padEnd(14),
      measured === undefined ? 'not measured' : writeNumber(measured),
    ].join('  '),
  );
  const missed = held.filter(({ isMet }) => !isMet).length;
  return `${lines.join('\n')}\n\n${held.length - missed} of ${held.length} targets met`;
}
