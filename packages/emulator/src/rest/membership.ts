import type { Chat, PortalState } from '../state/portal-state.ts';
import { findDialog } from '../state/dialogs.ts';

/** The chat that a dialog id names for somebody who is in it. */
export function memberChat(state: PortalState, dialog: string, userId: number): Chat | 'missing' | 'denied' {
  const chat = findDialog(state, dialog, userId);
  if (chat === undefined) return 'missing';
  return chat.members.includes(userId) ? chat : 'denied';
}
