import { judge, type Issue, type Verdict } from '@riposte/portal';
import { findTypos } from './find-typos.ts';
import type { Payload } from './read-payloads.ts';

/** What is to be said of one request. */
export interface Checked {
  readonly payload: Payload;
  readonly verdict: Verdict;
  /** The model's findings, and misspelt names. */
  readonly issues: readonly Issue[];
}

/** @param botId the bot that the portal would find by itself, where it is known */
export function checkPayload(payload: Payload, botId?: number): Checked {
  const verdict = judge(payload.method, payload.params, botId === undefined ? {} : { botId });
  return { payload, verdict, issues: [...verdict.issues, ...findTypos(payload.params)] };
}
