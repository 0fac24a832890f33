import { findProblems } from '@riposte/bbcode';
import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import { formatted, type CodePlace, type Formatted } from './formatted.ts';

/**
 * Ready BB code, sent as it is: the one door for markup in strings. What it would do wrong in the client is found
 * when the reply compiles.
 *
 * @param code BB code as the portal takes it, for example `[B]x[/B]`
 * @example
 * ```ts
 * reply(raw('[B]Ready[/B]'));
 * ```
 */
export function raw(code: string): Formatted {
  const given: unknown = code;
  if (typeof given === 'string') {
    return formatted([{ kind: 'raw', code: given }], { checks: [(place) => problemsOf(given, place)] });
  }
  return formatted([], {
    problems: [{ code: 'NOT_TEXT', details: { given: describeValue(given) }, path: [] }],
  });
}

function problemsOf(code: string, place: CodePlace): readonly Problem[] {
  return findProblems(code, place).map((found) => ({ code: 'RAW_CODE', details: { found, code }, path: [] }));
}
