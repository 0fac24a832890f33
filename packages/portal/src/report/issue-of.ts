import { PHRASES, type Phrase } from '../issues/phrases.ts';
import type { IssueText } from '../issues/issue-text.ts';
import { TEXTS } from '../issues/texts.ts';
import type { Writable } from '../types/writable.ts';
import { severityOf, type IssueCode } from '../rules/severities.ts';
import type { Issue } from '../types/issue.ts';
import { pathOf, wirePathOf, type Place } from './place.ts';

/**
 * Parameters of a finding's text, free of any language; `limit`, `actual` and `portalCode` also become fields of the
 * issue where they are numbers and a code.
 */
export type Facts = Readonly<Record<string, string | number | Phrase>>;

/** A finding of the given rule at the given place. */
export function issueOf(code: IssueCode, place: Place, facts: Facts = {}): Issue {
  const { limit, actual, portalCode } = facts;
  const text: IssueText = TEXTS[code];
  const severity = severityOf(code);
  const path = pathOf(place);
  const wirePath = wirePathOf(place);
  const message = fill(text[0], facts);
  const hint = fill(text[1], facts);
  const issue: Writable<Issue> =
    typeof portalCode === 'string'
      ? { severity, code, portalCode, path, wirePath, message, hint }
      : { severity, code, path, wirePath, message, hint };
  if (typeof limit === 'number') issue.limit = limit;
  if (typeof actual === 'number') issue.actual = actual;
  return issue;
}

/** Puts facts into their places; braces around anything else are text. */
function fill(template: string, facts: Facts): string {
  let text = '';
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    const close = template.indexOf('}', open);
    const fact = facts[template.slice(open + 1, close)];
    if (fact === undefined) continue;
    text += template.slice(from, open) + say(fact);
    from = close + 1;
  }
  return text + template.slice(from);
}

function say(fact: string | number | Phrase): string {
  return typeof fact === 'object' ? fill(PHRASES[fact.phrase], { value: fact.value ?? '' }) : String(fact);
}
