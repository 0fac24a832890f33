import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Types } from '../types/open-types.ts';
import { explanationElement } from './explanation-element.ts';

/** TypeScript's words for what a name is, in the editor's. */
const kinds: Readonly<Record<string, string>> = {
  'local var': 'variable',
  alias: 'variable',
  const: 'constant',
  getter: 'property',
  let: 'variable',
  method: 'method',
  module: 'namespace',
  parameter: 'variable',
  string: 'text',
  var: 'variable',
};

/** Completion, and explanations of what the mouse is over. */
export function typeSupport(types: Types): Extension {
  return [
    autocompletion({ override: [(context) => complete(types, context)] }),
    hoverTooltip(async (view, position) => {
      const found = await types.ask('hover', { code: view.state.doc.toString(), at: position });
      if (found === undefined) return null;
      return {
        pos: found.from,
        end: found.to,
        above: true,
        create: () => ({ dom: explanationElement(found) }),
      };
    }),
  ];
}

async function complete(types: Types, context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/(?<=['"])[@\w$/.-]*|[\w$]*/);
  const from = word?.from ?? context.pos;
  const before = context.state.sliceDoc(Math.max(0, from - 1), from);
  const isBegun = from < context.pos || /[.'"`]/.test(before);
  if (!context.explicit && !isBegun) return null;

  const code = context.state.doc.toString();
  const found = await types.ask('complete', { code, at: context.pos });
  if (found === undefined || found.length === 0) return null;
  return {
    from,
    validFor: /^[@\w$/.-]*$/,
    options: found.map(({ label, kind, sort }): Completion => ({
      label,
      type: kinds[kind] ?? kind,
      // What is local comes before what the language has.
      boost: sort <= '11' ? 1 : sort >= '15' ? -1 : 0,
      info: async () => {
        const detail = await types.ask('detail', { code, at: context.pos, name: label });
        return detail === undefined ? null : explanationElement(detail);
      },
    })),
  };
}
