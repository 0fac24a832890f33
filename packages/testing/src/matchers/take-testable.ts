import { isTestable } from '../compiling/is-testable.ts';
import type { Testable } from '../compiling/testable.ts';

/**
 * What a matcher was given, when it is something to look at.
 *
 * @throws TypeError for anything else: neither a matcher nor its `not` has an answer to it
 */
export function takeTestable(received: unknown, matcher: string): Testable {
  if (isTestable(received)) return received;
  const given = received === null ? 'null' : typeof received;
  throw new TypeError(`${matcher} looks at a reply, a change or a compiled message; it was given ${given}.`);
}
