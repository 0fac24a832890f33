import { findProblemsIn } from '@riposte/bbcode';
import { describeValue } from '../issues/describe-value.ts';
import { findBroken } from './find-broken.ts';
import { formatted, type Formatted, type TextCheck } from './formatted.ts';

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
    const problems = findBroken(given).filter(({ code }) => code === 'LONE_SURROGATE');
    return formatted([{ kind: 'raw', code: given }], { checks: [checkRaw], problems });
  }
  return formatted([], {
    problems: [{ code: 'NOT_TEXT', details: { given: describeValue(given) }, path: [] }],
  });
}

/** Found in all that lands in the place: what one piece opens another may close. */
const checkRaw: TextCheck = (place, nodes) =>
  findProblemsIn(nodes, place).map((found) => ({
    code: 'RAW_CODE',
    details: { found, code: found.raw.code },
    path: [],
  }));
