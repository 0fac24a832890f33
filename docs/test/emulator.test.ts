import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emulatorPromises } from '../../scripts/samples/emulator-promises.ts';

const at = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the guide of the emulator promises what its table of evidence says: run `tsx scripts/write-promises.ts` after a change', () => {
  const promises = emulatorPromises(at('packages/emulator/README.md'));
  expect(promises.split('\n').length).toBeGreaterThan(40);
  expect(at('docs/guide/emulator.md')).toContain(promises);
});
