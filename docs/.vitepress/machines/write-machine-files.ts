import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { machineFiles } from './machine-files.ts';

/** Puts them beside the built pages. */
export function writeMachineFiles(folder: string): void {
  for (const [path, text] of Object.entries(machineFiles())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
