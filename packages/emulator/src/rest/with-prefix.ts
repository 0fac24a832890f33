import { judge, type Method, type Verdict } from '@riposte/portal';

/**
 * The verdict with a text that the server puts something in front of; that counts towards the length too
 * (portal.md §7 rule 3), so the model takes the whole of it once more.
 */
export function withPrefix(method: Method, verdict: Verdict, prefix: string): Verdict {
  if (verdict.text === null || verdict.text.stored === '') return verdict;
  const { text } = judge(method, textParams(method, `${prefix}${verdict.text.stored}`));
  return { ...verdict, text };
}

/** Just enough for the model to take the text. */
function textParams(method: Method, text: string): object {
  return method.startsWith('imbot.v2.') ? { fields: { message: text } } : { MESSAGE: text };
}
