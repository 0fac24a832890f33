import { isRecord } from '../php/is-record.ts';
import { issueOf } from '../report/issue-of.ts';
import { at, top, type Place } from '../report/place.ts';
import type { JudgeContext } from '../types/judge-context.ts';
import type { Issue } from '../types/issue.ts';
import { isGiven, isId, readRecords } from './read-records.ts';

/** A context, and what of it could not be used; that grows while the records are asked. */
export interface ReadContext {
  readonly context: JudgeContext;
  readonly issues: readonly Issue[];
}

/** Takes down that something of the context cannot be used. */
export type Misfit = (place: Place) => void;

const PLACE = top('context', 'context');

/**
 * The context as far as it can be used: what is of another type, or throws when it is looked at, is reported and
 * counts as left out.
 *
 * @param given anything at all; nothing it does makes this throw.
 */
export function readContext(given: unknown): ReadContext {
  const issues: Issue[] = [];
  const misfit: Misfit = (place) => issues.push(issueOf('CONTEXT_UNREADABLE', place));
  if (!isGiven(given)) return { context: {}, issues };
  try {
    return { context: readFields(given, misfit), issues };
  } catch {
    misfit(PLACE);
    return { context: {}, issues };
  }
}

function readFields(given: unknown, misfit: Misfit): JudgeContext {
  const { botId, dialog, records } = isRecord(given) ? given : misfits(PLACE, misfit);
  const isBot = isId(botId);
  const isDialog = dialog === 'group' || dialog === 'private';
  if (!isBot && isGiven(botId)) misfit(at(PLACE, 'botId'));
  if (!isDialog && isGiven(dialog)) misfit(at(PLACE, 'dialog'));
  return {
    ...(isBot && { botId }),
    ...(isDialog && { dialog }),
    ...(isGiven(records) && { records: readRecords(records, at(PLACE, 'records'), misfit) }),
  };
}

function misfits(place: Place, misfit: Misfit): Readonly<Record<string, unknown>> {
  misfit(place);
  return {};
}
