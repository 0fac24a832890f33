// Writes what the emulator promises into its guide, from the table of evidence in its README.
import { readFileSync, writeFileSync } from 'node:fs';
import { emulatorPromises } from './samples/emulator-promises.ts';

const readme = new URL('../packages/emulator/README.md', import.meta.url);
const guide = new URL('../docs/guide/emulator.md', import.meta.url);
const page = readFileSync(guide, 'utf8');
const begin = page.indexOf('### Inferred');
const end = page.indexOf('## Moving to a real portal');
const promises = emulatorPromises(readFileSync(readme, 'utf8'));
writeFileSync(guide, `${page.slice(0, begin)}${promises}\n${page.slice(end)}`);
