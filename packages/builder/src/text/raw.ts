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
  return formatted([{ kind: 'raw', code }]);
}
