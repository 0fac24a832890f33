import { isDialogId } from '../targets/dialog-id.ts';
import { oneOf, flag, id, text, type OptionRule } from '../options/check-options.ts';

/** One field of a target's address: the author's name, the portal's, and what it takes. */
export interface AddressField {
  readonly name: string;
  readonly key: string;
  /** The same without the `fields.` in front, where it goes among these. */
  readonly field: string | undefined;
  readonly rule: OptionRule;
  readonly isRequired: boolean;
}

const dialog: OptionRule = {
  takes: "a user's id, or chat and its id, such as chat5",
  allows: isDialogId,
};

export const rules = { id, dialog, text, flag, noticeType: oneOf('USER', 'SYSTEM') };

export function required(name: string, key: string, rule: OptionRule): AddressField {
  return { name, key, field: fieldOf(key), rule, isRequired: true };
}

export function optional(name: string, key: string, rule: OptionRule): AddressField {
  return { name, key, field: fieldOf(key), rule, isRequired: false };
}

const inFields = 'fields.';

function fieldOf(key: string): string | undefined {
  return key.startsWith(inFields) ? key.slice(inFields.length) : undefined;
}
