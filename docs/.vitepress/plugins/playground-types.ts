import { declarationsOf } from './types/declarations-of.ts';
import { standardLibrary } from './types/standard-library.ts';
import { virtualModule, type VirtualModule } from './virtual-module.ts';

/** Packages that code in the playground can import. */
const packages = ['bbcode', 'builder', 'markdown', 'portal', 'preview'] as const;

/** What the editor's compiler reads: declarations of the language and of our packages, made from their sources. */
export function playgroundTypes(): VirtualModule {
  return virtualModule('virtual:playground-types', () =>
    Promise.resolve(`export const files = ${JSON.stringify(typeFiles())};\n`),
  );
}

/** Declarations by the path where the compiler looks for them. */
export function typeFiles(): Readonly<Record<string, string>> {
  return { ...standardLibrary('es2022'), ...declarationsOf(packages) };
}
