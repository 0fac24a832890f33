import { issueOf } from '../report/issue-of.ts';
import { at, top, type Place } from '../report/place.ts';
import type { Issue } from '../types/issue.ts';
import { MAX_DEPTH, MAX_NODES, type InputFault, type InputFinding } from './read-input.ts';

const LIMIT: Readonly<Partial<Record<InputFault, number>>> = { TOO_DEEP: MAX_DEPTH, TOO_LARGE: MAX_NODES };

/** What keeps the request from arriving, as findings about its parameters. */
export function inputIssues(findings: readonly InputFinding[]): readonly Issue[] {
  return findings.map(({ fault, keys }) => {
    const limit = LIMIT[fault];
    return issueOf(fault, placeOf(keys), limit === undefined ? {} : { limit });
  });
}

function placeOf([first, ...rest]: readonly (string | number)[]): Place {
  return rest.reduce<Place>(at, top(String(first ?? ''), String(first ?? '')));
}
