// `pnpm bench [MEASURE...] [--gate] [--json] [--quick] [--seed N]`: see NOTES.md.
import { parseArgs } from 'node:util';
import type { Measurement } from './measures/measure.ts';
import { isMeasure, measures } from './measures/measures.ts';
import { gate } from './report/gate.ts';
import { describeMachine } from './report/machine.ts';
import type { Run } from './report/run.ts';
import { targets } from './report/targets.ts';
import { writeGate, writeMeasurements } from './report/write-text.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: process.env.SEED ?? '1' },
  },
});
const unknown = positionals.filter((name) => !isMeasure(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Measures: ${Object.keys(measures).join(', ')}.`);
  process.exit(2);
}
const say = values.json ? () => undefined : console.log;
const measured: Measurement[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const found = await measure({ seed: Number(values.seed), isQuick: values.quick });
  measured.push(...found);
  say(`\n${name}\n${writeMeasurements(found)}`);
}
const wanted = targets.filter(({ id }) => positionals.length === 0 || measured.some((one) => one.id === id));
const held = gate(measured, wanted);
say(`\n${writeGate(held)}`);
if (values.json) {
  const run: Run = { machine: describeMachine(), seed: Number(values.seed), measured, held };
  console.log(JSON.stringify(run, null, 2));
}
if (values.gate && held.some(({ isMet }) => !isMet)) process.exitCode = 1;
