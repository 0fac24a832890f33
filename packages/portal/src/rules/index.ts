import { ATTACH_RULES } from './attach-rules.ts';
import { CALL_RULES } from './call-rules.ts';
import { FIELD_RULES } from './field-rules.ts';
import { INPUT_RULES } from './input-rules.ts';
import { KEYBOARD_RULES } from './keyboard-rules.ts';
import { PART_RULES } from './part-rules.ts';
import type { Rule } from './rule.ts';
import { TEXT_RULES } from './text-rules.ts';

const TABLES = {
  ...INPUT_RULES,
  ...CALL_RULES,
  ...TEXT_RULES,
  ...PART_RULES,
  ...ATTACH_RULES,
  ...KEYBOARD_RULES,
  ...FIELD_RULES,
} as const;

/** The code of every finding there is; each is the id of the rule behind it. */
export type IssueCode = keyof typeof TABLES;

/**
 * Every rule of the model by its id: what the portal does, how bad that is, and where it is known from.
 *
 * @example
 * RULES.TEXT_CUT.source; // 'portal.md §7 rule 2'
 */
export const RULES: Readonly<Record<IssueCode, Rule>> = TABLES;
