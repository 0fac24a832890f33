import type { Target } from '@riposte/builder';
import { isCompiled } from '../compiling/is-testable.ts';
import { tellIssue } from '../compiling/tell-issue.ts';
import { tryCompile } from '../compiling/try-compile.ts';
import type { MatcherResult } from './matcher-result.ts';
import { takeTestable } from './take-testable.ts';

/**
 * Whether a reply or change compiles for a target; its message lists every finding.
 *
 * @param received a reply or change; a compiled message did, for its own method
 * @param target a new message or an update of a bot when left out
 * @throws TypeError for anything else
 *
 * @example
 * ```ts
 * toCompile(reply('Done'), imbot.messageAdd({ dialogId: 'chat5' })).pass; // true
 * toCompile(reply(''), imbot.messageAdd({ dialogId: 'chat5' })).pass; // false
 * ```
 */
export function toCompile(received: unknown, target?: Target): MatcherResult {
  const made = takeTestable(received, 'toCompile');
  const result = tryCompile(made, target);
  const goal = isCompiled(made) ? made.method : (target?.method ?? 'a message of a bot');
  return {
    pass: result.ok,
    message: () =>
      result.ok
        ? `Expected it not to compile for ${goal}, and it does.`
        : [`It does not compile for ${goal}:`, ...result.issues.map((issue) => `  ${tellIssue(issue)}`)].join(
            '\n',
          ),
  };
}
