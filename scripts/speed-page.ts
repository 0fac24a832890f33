// Writes the numbers of docs/speed.md: `tsx scripts/speed-page.ts RUN.json [RUN.json…]`, each printed by `pnpm bench --json`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Run } from '../packages/bench/src/report/run.ts';
import { writePage } from '../packages/bench/src/report/write-page.ts';

const page = 'docs/speed.md';
const [first, ...others] = process.argv.slice(2).map(readRun);
if (first === undefined) {
  console.error('Usage: tsx scripts/speed-page.ts RUN.json [RUN.json…]');
  process.exit(2);
}

let text = readFileSync(page, 'utf8');
for (const [name, part] of Object.entries(writePage([first, ...others]))) {
  const [begin, end] = [`<!-- ${name} -->`, '<!-- end -->'];
  const [before = '', after = ''] = text.split(begin);
  text = `${before}${begin}\n\n${String(part)}\n\n${after.slice(after.indexOf(end))}`;
}
writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
console.log(page);

function readRun(file: string): Run {
  return JSON.parse(readFileSync(file, 'utf8')) as Run;
}
