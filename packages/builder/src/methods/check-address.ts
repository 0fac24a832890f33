import { describeValue } from '../issues/describe-value.ts';
import { oneOf, type OptionRule } from '../options/check-options.ts';
import type { Problem } from '../tree/problem.ts';
import type { MethodForm } from './method-form.ts';

/** The portal would read `'12abc'` as 12 and 1.9 as 1; an address that is not what it should be is a mistake. */
export function checkAddress(
  form: MethodForm,
  address: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { name, rule, isRequired } of form.address) {
    const value = address[name];
    if (value === undefined ? isRequired : !rule.allows(value)) {
      const details = { name, given: describeValue(value), takes: rule.takes };
      problems.push({ code: 'ADDRESS_INVALID', details, path: [name] });
    }
  }
  if (!dialogKind.allows(address.dialogKind)) {
    const details = { name: 'dialogKind', given: describeValue(address.dialogKind), takes: dialogKind.takes };
    problems.push({ code: 'ADDRESS_INVALID', details, path: ['dialogKind'] });
  }
  for (const name of Object.keys(address)) if (!isKnown(form, name)) problems.push(unknownName(form, name));
  return problems;
}

function isKnown({ address }: MethodForm, name: string): boolean {
  for (const field of address) if (field.name === name) return true;
  return name === 'dialogKind';
}

function unknownName({ address }: MethodForm, name: string): Problem {
  const known = address.map((field) => field.name).join(', ');
  return { code: 'OPTION_UNKNOWN', details: { name, known }, path: [name] };
}

const kinds = oneOf('group', 'private');

/** It goes nowhere, but what it says decides what the portal drops (portal.md §6.3). */
const dialogKind: OptionRule = {
  takes: kinds.takes,
  allows: (value) => value === undefined || kinds.allows(value),
};
