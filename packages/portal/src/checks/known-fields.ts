import { param } from '../call/param.ts';
import type { Check } from '../call/step.ts';
import { isArray, isList } from '../php/value.ts';
import { issueOf } from '../report/issue-of.ts';
import { at, top } from '../report/place.ts';
import { quote } from '../report/quote.ts';

/** The fields a v2 method reads; a name in other letters is another name (portal.md §6.9, §6.10). */
export function knownFields(known: readonly string[]): Check {
  return (call) => {
    const fields = param(call, 'fields');
    if (!isArray(fields) || isList(fields)) return {};
    const unread = Object.keys(fields).filter((name) => !known.includes(name));
    return {
      issues: unread.map((field) =>
        issueOf('FIELD_NOT_READ', at(top(null, 'fields'), field), {
          field: quote(field),
          known: known.join(', '),
        }),
      ),
    };
  };
}
