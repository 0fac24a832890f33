import { storedParts, type Verdict } from '@riposte/portal';
import type { Stored } from '@riposte/preview';

/** What of a judged call would stand in the chat. */
export function storedOf(verdict: Verdict): Stored {
  return { ...(verdict.text !== null && { text: verdict.text.stored }), ...storedParts(verdict) };
}
