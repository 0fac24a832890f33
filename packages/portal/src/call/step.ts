import type { MessageText } from '../text/message-text.ts';
import type { Issue } from '../types/issue.ts';
import type { Part } from '../types/part.ts';
import type { Size } from '../types/size.ts';
import type { PartVerdict } from '../types/verdict.ts';
import type { Call } from './call.ts';
import type { Refusal } from './refusal.ts';

/** What one check of a method comes to. */
export interface Step {
  /** The call ends here with this error. */
  readonly refusal?: Refusal;
  /** The call ends with this error when the message is saved, unless something ends it before. */
  readonly refusalOnSave?: Refusal;
  readonly text?: MessageText;
  readonly part?: JudgedPart;
  readonly issues?: readonly Issue[];
}

export interface JudgedPart {
  readonly name: Part;
  readonly verdict: PartVerdict;
  readonly items: Size['items'];
}

/**
 * One step of a method. It sees what the steps before it came to, and is taken even where one of them ended the
 * call, so that all findings come at once.
 */
export type Check = (call: Call, before: readonly Step[]) => Step;

/** A check that found nothing. */
export const PASSED: Step = {};
