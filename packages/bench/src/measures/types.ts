import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Measure } from './measure.ts';

const calls = 200;
const folder = fileURLToPath(new URL('../..', import.meta.url));
/** It stands nowhere but in memory. */
const file = `${folder}src/measures/chained.ts`;

/** How many types the compiler makes for a chain of calls, beyond those of the chain's beginning. */
export const types: Measure = () => {
  const chain = countInstantiations(calls) - countInstantiations(0);
  return [
    {
      id: 'types.chain',
      title: `type instantiations for ${calls} chained calls`,
      value: chain,
      unit: 'number',
    },
    { id: 'types.call', title: 'type instantiations for each', value: chain / calls, unit: 'number' },
  ];
};

function countInstantiations(length: number): number {
  const lines = Array.from({ length }, (_, index) =>
    index % 2 === 0 ? `.attach((a) => a.message('a').delimiter())` : `.keyboard((k) => k.link('a', '/b'))`,
  );
  const code = `import { reply } from '@riposte/builder';\nexport const made = reply('a')\n  ${lines.join('\n  ')};\n`;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${folder}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    folder,
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [file],
    options: { ...options, noEmit: true },
    host: {
      ...host,
      fileExists: (path) => path === file || host.fileExists(path),
      readFile: (path) => (path === file ? code : host.readFile(path)),
      getSourceFile: (path, version) => {
        const text = path === file ? code : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.createSourceFile(path, text, version);
      },
    },
  });
  const [complaint] = program.getSemanticDiagnostics(program.getSourceFile(file));
  if (complaint !== undefined) throw new Error(ts.flattenDiagnosticMessageText(complaint.messageText, '\n'));
  return program.getInstantiationCount();
}
