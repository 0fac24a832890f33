import { storedParts, type StoredParts, type Verdict } from '@riposte/portal';

/** What of a judged call is kept. */
export function storedMessage(verdict: Verdict): StoredParts & { readonly text: string } {
  return { text: verdict.text?.stored ?? '', ...storedParts(verdict) };
}
