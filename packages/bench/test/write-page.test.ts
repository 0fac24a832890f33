import { expect, it } from 'vitest';
import { gate } from '../src/report/gate.ts';
import type { Run } from '../src/report/run.ts';
import { writePage } from '../src/report/write-page.ts';

const machine = {
  node: 'v20.0.0',
  system: 'linux x64',
  processor: 'Some',
  cores: 2,
  date: '2026-01-02',
  versions: { zod: '4.0.0' },
};

function run(compile: number): Run {
  const measured = [
    { id: 'compose.small.s', title: 'S', value: 2.5, unit: 'µs' },
    { id: 'compose.small.compile', title: 'Small', value: compile, unit: 'times', low: 0.5, high: 0.7 },
    { id: 'text.escape', title: 'escaping', value: 4.04, unit: 'ns' },
  ] as const;
  const targets = [{ id: 'compose.small.compile', limit: 0.6, side: 'at most' }] as const;
  return { machine, seed: 3, measured, held: gate(measured, targets) };
}

it('tells who composed, in S', () => {
  const { composing } = writePage([run(0.55)]);
  expect(composing).toContain('| Riposte, without JSON | 0.55 × (0.50–0.70) |  |  |  |');
  expect(composing).toContain('| slack-block-builder (checks nothing) |');
});

it('tells of each run whether it kept what is promised', () => {
  expect(writePage([run(0.55)]).promises).toContain('| Small | at most 0.6 | 0.55 × (0.50–0.70) |');
  expect(writePage([run(0.55), run(0.65)]).promises).toContain(
    '|  | promised | run 1 | run 2 |\n| --- | --- | --- | --- |\n' +
      '| Small | at most 0.6 | 0.55 × (0.50–0.70) | 0.65 × (0.50–0.70), **missed** |',
  );
});

it('tells the rest, and on what it was measured', () => {
  const { others, machine: told } = writePage([run(0.55)]);
  expect(others).toBe('|  | measured |\n| --- | --- |\n| escaping | 4.0 ns |');
  expect(told).toBe('Node 20.0.0, linux x64, 2 × Some, on 2026-01-02, seed 3. Against zod 4.0.0.');
});
