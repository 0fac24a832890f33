import { describeValue } from '../issues/describe-value.ts';
import { formatted, type Formatted } from './formatted.ts';

/**
 * Ready BB code, sent as it is: the one door for markup in strings.
 *
 * @param code BB code as the portal takes it, for example `[B]x[/B]`
 * @example
 * ```ts
 * reply(raw('[B]Ready[/B]'));
 * ```
 */
export function raw(code: string): Formatted {
  const given: unknown = code;
  if (typeof given === 'string') return formatted([{ kind: 'raw', code: given }]);
  return formatted([], [{ code: 'NOT_TEXT', details: { given: describeValue(given) }, path: [] }]);
}
