import { isSafeUrl } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';
import { notText } from './check-argument.ts';

/** Nothing when the client would make a link of an address (client.md §2). */
export function findBadAddress(url: unknown): readonly Problem[] {
  if (typeof url !== 'string') return [notText(url)];
  return isSafeUrl(url) ? noProblems : [{ code: 'TEXT_LINK_SCHEME', details: { url }, path: [] }];
}
