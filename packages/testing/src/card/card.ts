import type { Compiled, Target } from '@riposte/builder';
import { draw, type Client } from '@riposte/preview';
import { isCompiled } from '../compiling/is-testable.ts';
import type { Testable } from '../compiling/testable.ts';
import { tellIssue } from '../compiling/tell-issue.ts';
import { tryCompile } from '../compiling/try-compile.ts';
import { bubbleCard } from './bubble-card.ts';
import { footCard } from './foot-card.ts';
import { headCard } from './head-card.ts';
import { keyboardCard } from './keyboard-card.ts';
import { menuCard } from './menu-card.ts';
import { pushCard } from './push-card.ts';
import { removalCard } from './removal-card.ts';
import { showText } from './show-text.ts';

/** For which target, and for whom, a card is made. */
export interface CardOptions {
  /** Of a reply or change; when left out a new message or an update of a bot, and the card does not say where it goes. */
  readonly target?: Target | undefined;
  /** `web` when left out. */
  readonly client?: Exclude<Client, 'push'> | undefined;
}

/**
 * A message as a card of plain text that reads like the message: what is sent where, the text with its marks, the
 * blocks, a line for each button with what it does, the push, the sizes and every warning. Of a message that does not
 * compile, every reason. Signs that can't be seen are written as their number.
 *
 * @param made a reply, a change, or a compiled message
 * @param options `target` to compile for, and `client` to draw for
 *
 * @example
 * ```ts
 * card(reply(fmt`${fmt.bold('Deal 7')} is yours.`).keyboard((k) => k.link('Open', '/crm/deal/details/7/')));
 * // ┌
 * // │ ‹b›Deal 7‹/b› is yours.
 * // └
 * // 1  [Open] → /crm/deal/details/7/
 * // push: Deal 7 is yours.
 * // text 22 of 20,000, keyboard 189 of 60,000
 * ```
 */
export function card(made: Testable, { target, client = 'web' }: CardOptions = {}): string {
  const result = tryCompile(made, target);
  const lines = result.ok
    ? [...headOf(made, result.message, target), ...cardOf(result.message, client)]
    : ['does not compile', ...result.issues.map((issue) => showText(tellIssue(issue)))];
  return lines.join('\n');
}

/** Where a message goes is told when it is known; a template goes anywhere. */
function headOf(made: Testable, message: Compiled, target: Target | undefined): readonly string[] {
  return target !== undefined || isCompiled(made) ? [headCard(message)] : [];
}

function cardOf(message: Compiled, client: Client): readonly string[] {
  const drawn = draw(message, { client });
  return [
    ...removalCard(message),
    ...bubbleCard(drawn),
    ...keyboardCard(drawn),
    ...menuCard(drawn),
    ...pushCard(message),
    ...footCard(message, drawn.notes),
  ];
}
