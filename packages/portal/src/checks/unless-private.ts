import { isPrivate } from '../call/message-id.ts';
import type { Check, Step } from '../call/step.ts';
import type { Sent } from '../call/call.ts';
import { nothing } from '../parts/outcomes/nothing.ts';
import { isEmpty } from '../php/is-empty.ts';
import { issueOf } from '../report/issue-of.ts';
import type { PartVerdict } from '../types/verdict.ts';

/** A menu that imbot.command.answer looks at, and yet does not pass on in a private dialog (portal.md §6.3). */
export function unlessPrivate(menu: Check): Check {
  return (call, before) => {
    const step = menu(call, before);
    const sent = call.message.menu;
    const stands = step.refusal === undefined && (step.part?.verdict.size ?? 0) > 0;
    if (!isPrivate(call) || sent === null || !stands) return step;
    return withoutMenu(sent, nothing('ignored'));
  };
}

/** A menu that imbot.v2.Command.answer does not even look at in a private dialog (portal.md §6.9). */
export function unreadIfPrivate(menu: Check): Check {
  return (call, before) => {
    const sent = call.message.menu;
    if (!isPrivate(call) || sent === null) return menu(call, before);
    if (isEmpty(sent.value) || sent.value === 'N') return menu(call, before);
    return withoutMenu(sent, { ...nothing('ignored'), lost: true });
  };
}

function withoutMenu({ place }: Sent, verdict: PartVerdict): Step {
  return {
    part: { name: 'menu', verdict, items: [] },
    issues: [issueOf('MENU_PRIVATE', place)],
  };
}
