import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { mergePrograms, moduleOf } from '../../fences/merge-programs.ts';
import { fencesOf, pages } from './pages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every program of the guide as a file beside its page: what fences of a page say is one, the others are their own. */
const files = new Map(
  pages.flatMap((page) => {
    const whole = [...fencesOf(page, 'playground'), ...fencesOf(page, 'program')];
    return [
      [`${root}docs/${page}.ts`, moduleOf(mergePrograms(fencesOf(page).map(({ code }) => code)))] as const,
      ...whole.map(({ place, code }) => [`${root}docs/${place.replace(':', '.')}.ts`, code] as const),
    ];
  }),
);

const complaints = (given: ReadonlyMap<string, string>): readonly string[] => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const program = ts.createProgram([...given.keys()], options, {
    ...host,
    fileExists: (path) => given.has(path) || host.fileExists(path),
    getSourceFile: (path, version) => {
      const text = given.get(path);
      return text === undefined ? read(path, version) : ts.createSourceFile(path, text, version);
    },
  });
  return [...given.keys()]
    .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName.slice(root.length) ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
};

it('every program of the guide has no error of types', { timeout: 120_000 }, () => {
  const wrong = `${root}docs/wrong.ts`;
  expect(
    complaints(new Map([...files, [wrong, "import { reply } from '@riposte/builder';\nreply(new Date());"]])),
  ).toEqual([expect.stringMatching(/^docs\/wrong\.ts:2 .*Date/)]);
});
