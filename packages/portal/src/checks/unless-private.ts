import type { Check } from '../call/step.ts';
import { nothing } from '../parts/outcomes/nothing.ts';
import { issueOf } from '../report/issue-of.ts';

/** Looks at the menu of a command answer, and does not pass it on in a private dialog (portal.md §6.3). */
export const unlessPrivate =
  (menu: Check): Check =>
  (call, before) => {
    const step = menu(call, before);
    const sent = call.message.menu;
    const hasItems = step.refusal === undefined && (step.part?.verdict.size ?? 0) > 0;
    if (call.context.dialog !== 'private' || sent === null || !hasItems) return step;
    return {
      part: { name: 'menu', verdict: nothing('ignored'), items: [] },
      issues: [issueOf('MENU_PRIVATE', sent.place), ...(step.issues ?? [])],
    };
  };
