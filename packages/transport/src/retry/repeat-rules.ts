import type { Params } from '../exchange/call.ts';
import type { RepeatRule } from './repeat-rule.ts';

/** Methods of which the second call changes nothing more (transport.md §1.11). */
const natural: readonly RegExp[] = [
  /^imbot\.(?:v2\.chat\.)?message\.(?:update|delete)$/i,
  /^im\.message\.(?:update|delete)$/i,
  /^imbot\.chat\.sendtyping$/i,
  /^imbot\.v2\.chat\.inputaction\.notify$/i,
  /^imbot\.(?:v2\.bot\.)?(?:register|update|unregister)$/i,
  /^imbot\.(?:v2\.)?command\.(?:register|update|unregister)$/i,
  /^event\.(?:bind|unbind)$/i,
  // What only reads. Inferred from its name.
  /^(?:server\.time|profile|app\.info|scope|methods)$/i,
  /\.(?:get|list)$/i,
];

/** When a method may be repeated although it may have run. A key is judged before this. */
export function repeatRuleOf(method: string, params: Params): RepeatRule {
  if (natural.some((pattern) => pattern.test(method))) return 'natural';
  // A notification replaces the older one of its TAG, so one remains; a webhook is known by its CLIENT_ID only.
  if (/^im\.notify(?:\.(?:personal|system)\.add)?$/i.test(method) && isFilled(params.TAG)) return 'natural';
  return 'never';
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
