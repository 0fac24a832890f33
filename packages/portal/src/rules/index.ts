import { ATTACH_RULES } from './attach-rules.ts';
import { CALL_RULES } from './call-rules.ts';
import { FIELD_RULES } from './field-rules.ts';
import { INPUT_RULES } from './input-rules.ts';
import { KEYBOARD_RULES } from './keyboard-rules.ts';
import { PART_RULES } from './part-rules.ts';
import type { Rule, RuleText } from './rule.ts';
import { severityOf, type IssueCode } from './severities.ts';
import { isIssueCode } from '../issues/texts.ts';
import { TEXT_RULES } from './text-rules.ts';

/**
 * Every rule of the model, in groups: what the portal does, how bad that is, and where it is known from.
 *
 * @example
 * RULES.find(({ id }) => id === 'TEXT_CUT')?.source; // 'portal.md §7 rule 2'
 */
export const RULES: readonly Rule[] = /* @__PURE__ */ collectRules();

function collectRules(): readonly Rule[] {
  const texts: Readonly<Record<IssueCode, RuleText>> = {
    ...INPUT_RULES,
    ...CALL_RULES,
    ...TEXT_RULES,
    ...PART_RULES,
    ...ATTACH_RULES,
    ...KEYBOARD_RULES,
    ...FIELD_RULES,
  };
  return Object.keys(texts)
    .filter(isIssueCode)
    .map((id) => ({ id, severity: severityOf(id), ...texts[id] }));
}
