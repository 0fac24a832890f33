import type { Change, Issue, Reply } from '@riposte/builder';
import { isComposed } from '../compiling/is-testable.ts';

type Tried =
  { readonly ok: true; readonly value: Reply | Change } | { readonly ok: false; readonly issue: Issue };

/** What a template makes of a sample; what it throws, or gives in place of a message, as a finding. */
export function tryTemplate(make: () => unknown): Tried {
  try {
    const value = make();
    return isComposed(value)
      ? { ok: true, value }
      : failed(
          'TEMPLATE_NO_REPLY',
          `The template gave ${value === null ? 'null' : typeof value}.`,
          'Return a reply or a change.',
        );
  } catch (error) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failed('TEMPLATE_THREW', `The template threw ${said}`, 'Make it answer to every sample.');
  }
}

function failed(code: string, message: string, hint: string): Tried {
  return { ok: false, issue: { severity: 'error', code, path: [], message, hint } };
}
