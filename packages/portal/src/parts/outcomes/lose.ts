import { phrase } from '../../issues/phrases.ts';
import type { Sent } from '../../call/call.ts';
import type { Step } from '../../call/step.ts';
import { isList } from '../../php/value.ts';
import { issueOf, type Facts } from '../../report/issue-of.ts';
import type { IssueCode } from '../../rules/severities.ts';
import type { Issue } from '../../types/issue.ts';
import type { Part } from '../../types/part.ts';
import type { PartPolicy } from '../policy.ts';
import { nothing } from './nothing.ts';

const WRONG = {
  attach: 'ATTACH_ERROR',
  keyboard: 'KEYBOARD_ERROR',
  menu: 'MENU_ERROR',
} as const satisfies Readonly<Record<Part, IssueCode>>;

const FULL_FORM = {
  attach: { form: '{ BLOCKS: […] }', element: phrase('blocks') },
  keyboard: { form: '{ BOT_ID, BUTTONS: […] }', element: phrase('buttons') },
  menu: { form: '{ BOT_ID, ITEMS: […] }', element: phrase('items') },
} as const satisfies Readonly<Record<Part, Facts>>;

/** What is to be said of a part that is lost without an error. */
export function lostPart(part: Part, consequence: 'oldOneTakenOff' | 'leftOut'): Facts {
  return { part: phrase(part), consequence: phrase(consequence), ...FULL_FORM[part] };
}

/** A part of which nothing is left: an error, or a loss that nobody is told of. */
export function lose({ value, place }: Sent, { part, wrong }: PartPolicy, issues: readonly Issue[]): Step {
  if (typeof wrong === 'string') {
    const issue = issueOf(
      'PART_LOST',
      place,
      lostPart(part, wrong === 'cleared' ? 'oldOneTakenOff' : 'leftOut'),
    );
    const verdict = { ...nothing(wrong), lost: true };
    // Of a bare list of blocks nothing is read as a block, so what was found inside would only confuse.
    const inside = part === 'attach' && isList(value) ? [] : issues;
    return { part: { name: part, verdict, items: [] }, issues: [issue, ...inside] };
  }
  const { code, status, description } = wrong;
  const verdict = { accepted: false, error: code, status, size: 0, stored: null, description };
  const issue = issueOf(WRONG[part], place, { portalCode: code });
  return { refusal: wrong, part: { name: part, verdict, items: [] }, issues: [issue, ...issues] };
}
