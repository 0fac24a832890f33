import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('typescript'));

/** What every program has, of all that a browser or Node has beside the language. */
const globals = `interface Console { log(...values: unknown[]): void; info(...values: unknown[]): void; warn(...values: unknown[]): void; error(...values: unknown[]): void; debug(...values: unknown[]): void }
declare const console: Console;
declare class URL { constructor(address: string, base?: string); readonly href: string; readonly host: string; readonly pathname: string; readonly search: string; readonly hash: string; toString(): string }
declare function structuredClone<T>(value: T): T;
declare function setTimeout(run: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number): void;
`;

/** The declarations of one edition of the language, with those they refer to. */
export function standardLibrary(edition: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = { '/globals.d.ts': globals };
  const add = (name: string): void => {
    const path = `/lib.${name}.d.ts`;
    if (path in files) return;
    const text = readFileSync(join(folder, path), 'utf8');
    files[path] = text;
    for (const [, other = ''] of text.matchAll(/<reference lib="([^"]+)"/g)) add(other);
  };
  add(edition);
  return files;
}
