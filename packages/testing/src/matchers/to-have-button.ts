import { does, tellCall, type ButtonCall } from '../buttons/button-call.ts';
import { findButtons, type Button } from '../buttons/find-buttons.ts';
import { showAction } from '../card/show-action.ts';
import { tellIssue } from '../compiling/tell-issue.ts';
import { tryCompile } from '../compiling/try-compile.ts';
import type { MatcherResult } from './matcher-result.ts';
import { takeTestable } from './take-testable.ts';

/**
 * Whether a message has a button of that label, and, when asked, whether it does that; its message lists the buttons
 * that are there.
 *
 * @param received a reply, a change or a compiled message
 * @param label the whole label, or a pattern
 * @param call a call (`take(7)`), a command for any call of it, or a string: the address of a link, the text of the rest
 * @throws TypeError for anything else
 *
 * @example
 * ```ts
 * const take = command('take', { deal: Number });
 * const deal = reply('Deal 7').keyboard((k) => k.command('Take it', take({ deal: 7 })));
 * toHaveButton(deal, 'Take it', take({ deal: 7 })).pass; // true
 * toHaveButton(deal, 'Take it', take({ deal: 8 })).message(); // 'It has a button "Take it", but not one that does /take 8:\n  [Take it] /take 7'
 * ```
 */
export function toHaveButton(received: unknown, label: string | RegExp, call?: ButtonCall): MatcherResult {
  const result = tryCompile(takeTestable(received, 'toHaveButton'));
  if (!result.ok) {
    const why = result.issues.map((issue) => `  ${tellIssue(issue)}`);
    return {
      pass: false,
      message: () => ['It has no buttons, since it does not compile:', ...why].join('\n'),
    };
  }
  const buttons = findButtons(result.message);
  const named = buttons.filter((button) => isNamed(button, label));
  const found = call === undefined ? named : named.filter(({ action }) => does(action, call));
  const wanted = typeof label === 'string' ? JSON.stringify(label) : String(label);
  return {
    pass: found.length > 0,
    message: () => {
      if (found.length > 0) return tell(`Expected no such button ${wanted}:`, found);
      if (call !== undefined && named.length > 0)
        return tell(`It has a button ${wanted}, but not one that does ${tellCall(call)}:`, named);
      return buttons.length === 0
        ? `It has no button ${wanted}: it has no buttons at all.`
        : tell(`It has no button ${wanted}, only:`, buttons);
    },
  };
}

function isNamed({ label }: Button, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? label === wanted : label.search(wanted) !== -1;
}

function tell(head: string, buttons: readonly Button[]): string {
  return [head, ...buttons.map(({ label, action }) => `  [${label}] ${showAction(action)}`)].join('\n');
}
