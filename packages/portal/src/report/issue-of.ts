import { TEXTS } from '../issues/texts.ts';
import { RULES, type IssueCode } from '../rules/index.ts';
import type { Issue } from '../types/issue.ts';
import { pathOf, wirePathOf, type Place } from './place.ts';

/** Parameters of a finding's text; `limit`, `actual` and `portalCode` also become fields of the issue. */
export type Facts = Readonly<Record<string, string | number>>;

/** A finding of the given rule at the given place. */
export const issueOf = (code: IssueCode, place: Place, facts: Facts = {}): Issue => {
  const { limit, actual, portalCode } = facts;
  const text = TEXTS[code];
  return {
    severity: RULES[code].severity,
    code,
    ...(typeof portalCode === 'string' && { portalCode }),
    path: pathOf(place),
    wirePath: wirePathOf(place),
    message: fill(text.message, facts),
    hint: fill(text.hint, facts),
    ...(typeof limit === 'number' && { limit }),
    ...(typeof actual === 'number' && { actual }),
  };
};

const fill = (template: string, facts: Facts): string =>
  template.replace(/\{([a-zA-Z]{1,20})\}/g, (_, name: string) => String(facts[name] ?? ''));
