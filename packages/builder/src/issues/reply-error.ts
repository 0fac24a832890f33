import type { Issue } from '@riposte/portal';
import { attempt, isList } from './attempt.ts';

/**
 * Thrown by `compile` when the portal would refuse or lose something: carries every finding, not only the first.
 *
 * `code` is the code of the first error; `issues` holds all findings with path, numbers and hint.
 *
 * @example
 * ```ts
 * try {
 *   reply(' ').compile(imbot.commandAnswer({ commandId: 99, messageId: 33871 }));
 * } catch (error) {
 *   if (error instanceof ReplyError) error.code; // 'MESSAGE_EMPTY'
 * }
 * ```
 */
export class ReplyError extends Error {
  override readonly name: string = 'ReplyError';
  readonly code: string;
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const known = isList(issues) ? issues.filter(isIssue) : [];
    super(summary(known));
    this.issues = known;
    this.code = errorsOf(known)[0]?.code ?? 'UNKNOWN';
  }
}

/** Plain JavaScript passes anything, and an error about an error helps nobody. */
function isIssue(given: unknown): given is Issue {
  const read = attempt(() => {
    const { path, message } = given as Partial<Issue>;
    return isList(path) && typeof message === 'string';
  });
  return read === true;
}

function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

function summary(issues: readonly Issue[]): string {
  const errors = errorsOf(issues);
  const lines = errors.map(
    ({ path, code, message, hint }) =>
      `  ${path.length === 0 ? '' : `${path.join('.')}: `}${message} ${hint} [${code}]`,
  );
  const count = errors.length === 1 ? 'One problem' : `${errors.length} problems`;
  return `${count} with this reply:\n${lines.join('\n')}`;
}
