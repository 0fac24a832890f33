import { createSystem, createVirtualTypeScriptEnvironment } from '@typescript/vfs';
import ts from 'typescript';
import type { Problem } from '../editor/problem.ts';

/** One thing that could stand at the cursor. */
export interface Completion {
  readonly label: string;
  /** `method`, `property`, `string` …, in TypeScript's words. */
  readonly kind: string;
  readonly sort: string;
}

/** What the compiler knows about a place in the code. */
export interface Explanation {
  /** The signature. */
  readonly code: string;
  readonly text: string;
}

/** What the editor asks. Positions are characters from the start of the code. */
export interface Compiler {
  readonly check: (ask: { readonly code: string }) => readonly Problem[];
  readonly complete: (ask: { readonly code: string; readonly at: number }) => readonly Completion[];
  /** Of one of the completions. */
  readonly detail: (ask: {
    readonly code: string;
    readonly at: number;
    readonly name: string;
  }) => Explanation | undefined;
  readonly hover: (ask: {
    readonly code: string;
    readonly at: number;
  }) => (Explanation & { readonly from: number; readonly to: number }) | undefined;
}

const file = '/playground.ts';

/** Opens a compiler over declarations and one program. */
export function openCompiler(files: Readonly<Record<string, string>>): Compiler {
  const system = createSystem(new Map([...Object.entries(files), [file, ' ']]));
  const environment = createVirtualTypeScriptEnvironment(system, [file, '/globals.d.ts'], ts, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const service = environment.languageService;
  const modules = Object.keys(files).flatMap((path): readonly Completion[] => {
    const name = /^\/node_modules\/(.+)\/package\.json$/.exec(path)?.[1];
    return name === undefined ? [] : [{ label: name, kind: 'module', sort: '11' }];
  });
  let known = '';
  const take = (code: string): void => {
    if (code === known) return;
    known = code;
    // An empty file counts as a missing one.
    environment.updateFile(file, code === '' ? ' ' : code);
  };

  return {
    check: ({ code }) => {
      take(code);
      return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map((one) =>
        toProblem(one, code),
      );
    },
    complete: ({ code, at }) => {
      take(code);
      // Here there are no folders, in which TypeScript would look for them.
      if (/\bfrom\s*['"][^'"\n]*$/.test(code.slice(0, at))) return modules;
      const found = service.getCompletionsAtPosition(file, at, { includeCompletionsWithInsertText: false });
      return (found?.entries ?? []).map(({ name, kind, sortText }) => ({
        label: name,
        kind,
        sort: sortText,
      }));
    },
    detail: ({ code, at, name }) => {
      take(code);
      const found = service.getCompletionEntryDetails(
        file,
        at,
        name,
        undefined,
        undefined,
        undefined,
        undefined,
      );
      return found && explain(found.displayParts, found.documentation, found.tags);
    },
    hover: ({ code, at }) => {
      take(code);
      const found = service.getQuickInfoAtPosition(file, at);
      if (found === undefined) return undefined;
      const { start, length } = found.textSpan;
      return {
        ...explain(found.displayParts, found.documentation, found.tags),
        from: start,
        to: start + length,
      };
    },
  };
}

function explain(
  code: readonly ts.SymbolDisplayPart[] | undefined,
  text: readonly ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] | undefined,
): Explanation {
  const join = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
    ts.displayPartsToString([...(parts ?? [])]);
  const told = (tags ?? [])
    .filter(({ name }) => name === 'param' || name === 'returns' || name === 'throws')
    .map(({ name, text: words }) => (name === 'param' ? join(words) : `${name}: ${join(words)}`));
  // What is imported is told as what it is.
  const signature = join(code).replace(/^\(alias\) |\nimport [\w$]+$/g, '');
  return { code: signature, text: [join(text), ...told].filter((line) => line !== '').join('\n') };
}

const severities: Readonly<Record<ts.DiagnosticCategory, Problem['severity']>> = {
  [ts.DiagnosticCategory.Error]: 'error',
  [ts.DiagnosticCategory.Warning]: 'warning',
  [ts.DiagnosticCategory.Suggestion]: 'info',
  [ts.DiagnosticCategory.Message]: 'info',
};

function toProblem({ start = 0, length = 0, category, messageText }: ts.Diagnostic, code: string): Problem {
  return {
    severity: severities[category],
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    source: 'TypeScript',
    line: code.slice(0, start).split('\n').length,
    from: start,
    to: start + length,
  };
}
