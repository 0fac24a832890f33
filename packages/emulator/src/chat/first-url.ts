import type { PortalState } from '../state/portal-state.ts';
import { dialogsOf } from './dialogs/dialogs-of.ts';
import { placeUrl } from './place.ts';

/** Where a portal's page begins: the first dialog of who the webhook acts for. */
export function firstUrl(state: PortalState): string {
  const { userId } = state.webhook;
  const person = state.users.get(userId) ?? { id: userId, name: '', isBot: false };
  return placeUrl({ person, client: 'web' }, dialogsOf(state, userId)[0]?.dialog ?? String(userId));
}
