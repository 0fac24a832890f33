import { PHRASES, type Phrase } from '../issues/phrases.ts';
import { TEXTS } from '../issues/texts.ts';
import { SEVERITIES, type IssueCode } from '../rules/severities.ts';
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
  const text = TEXTS[code];
  return {
    severity: SEVERITIES[code],
    code,
    ...(typeof portalCode === 'string' && { portalCode }),
    path: pathOf(place),
    wirePath: wirePathOf(place),
    message: fill(text.message, facts),
    hint: fill(text.hint, facts),
    ...(typeof limit === 'number' && { limit }),
    ...(typeof actual === 'number' && { actual }),
  };
}

function fill(template: string, facts: Facts): string {
  return template.replace(/\{([a-zA-Z]{1,20})\}/g, (_, name: string) => say(facts[name] ?? ''));
}

function say(fact: string | number | Phrase): string {
  return typeof fact === 'object' ? fill(PHRASES[fact.phrase], { value: fact.value ?? '' }) : String(fact);
}
