import { readdirSync, readFileSync } from 'node:fs';

/** One `@example` of a doc comment. */
export interface Example {
  /** `builder/src/reply/reply.ts:91` */
  readonly place: string;
  readonly code: string;
}

const packages = new URL('../../../packages/', import.meta.url);

/** Every example in the sources of the packages, without its comment stars and fences. */
export function collectExamples(): readonly Example[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z]+\/src\/.*\.ts$/.test(path))
    .sort()
    .flatMap((path) => examplesOf(path, readFileSync(new URL(path, packages), 'utf8')));
}

function examplesOf(path: string, source: string): readonly Example[] {
  return [...source.matchAll(/^( *)\* @example\n((?:\1\*(?!\/).*\n)+)/gm)].map(
    ({ 1: indent = '', 2: body = '', index }) => ({
      place: `${path}:${source.slice(0, index).split('\n').length}`,
      code: body
        .split('\n')
        .map((line) => line.slice(indent.length).replace(/^\* ?/, ''))
        .filter((line) => !line.startsWith('```'))
        .join('\n')
        .trim(),
    }),
  );
}
