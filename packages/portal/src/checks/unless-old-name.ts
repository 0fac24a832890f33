import { param } from '../call/param.ts';
import type { Check } from '../call/step.ts';
import { nothing } from '../parts/outcomes/nothing.ts';
import { issueOf } from '../report/issue-of.ts';

/** im.message.update stores the menu under MESSAGE_ID alone: with the older name ID it is lost (portal.md §6.7). */
export function unlessOldName(menu: Check): Check {
  return (call, before) => {
    const step = menu(call, before);
    const sent = call.message.menu;
    const stands = step.refusal === undefined && (step.part?.verdict.size ?? 0) > 0;
    if (sent === null || !stands || param(call, 'MESSAGE_ID') !== null) return step;
    const facts = { old: 'ID', name: 'MESSAGE_ID' };
    return {
      part: { name: 'menu', verdict: { ...nothing('ignored'), lost: true }, items: [] },
      issues: [issueOf('MENU_OLD_NAME', sent.place, facts)],
    };
  };
}
