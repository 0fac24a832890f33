import type { Client } from '@riposte/preview';
import { findDialog } from '../state/dialogs.ts';
import type { Chat, PortalState, User } from '../state/portal-state.ts';

/** Where a page is: a chat, who sees it, and in which client. */
export interface Place {
  readonly state: PortalState;
  readonly chat: Chat;
  readonly person: User;
  /** What the person calls the chat. */
  readonly dialog: string;
  readonly client: Exclude<Client, 'push'>;
}

/** The place that `/chat/USER/DIALOG` names; undefined where there is none. */
export function readPlace(
  state: PortalState,
  { user, dialog, client }: { readonly user: string; readonly dialog: string; readonly client: string },
): Place | undefined {
  const userId = /^\d{1,15}$/.test(user) ? Number(user) : 0;
  const person = state.users.get(userId);
  const chat = person && findDialog(state, dialog, userId);
  return person && chat && { state, chat, person, dialog, client: client === 'mobile' ? 'mobile' : 'web' };
}

/** The address of a dialog as somebody sees it, or of something there. */
export function placeUrl({ person, client }: Pick<Place, 'person' | 'client'>, dialog: string): string {
  return `/chat/${person.id}/${dialog}${client === 'mobile' ? '?client=mobile' : ''}`;
}
