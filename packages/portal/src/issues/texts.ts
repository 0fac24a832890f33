import type { IssueCode } from '../rules/severities.ts';
import { ATTACH_TEXTS } from './attach-texts.ts';
import { CALL_TEXTS } from './call-texts.ts';
import { FIELD_TEXTS } from './field-texts.ts';
import type { IssueText } from './issue-text.ts';
import { KEYBOARD_TEXTS } from './keyboard-texts.ts';
import { MESSAGE_TEXTS } from './message-texts.ts';
import { PART_TEXTS } from './part-texts.ts';

/** The English texts of all findings. Another language is another table with the same keys. */
export const TEXTS = {
  ...CALL_TEXTS,
  ...MESSAGE_TEXTS,
  ...PART_TEXTS,
  ...ATTACH_TEXTS,
  ...KEYBOARD_TEXTS,
  ...FIELD_TEXTS,
} as const satisfies Readonly<Record<string, IssueText>>;

export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(TEXTS, code);
}
