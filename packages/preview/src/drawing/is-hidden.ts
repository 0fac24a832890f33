import type { Fields } from '../fields/fields.ts';
import type { Client } from '../types/client.ts';

// The desktop app is the web client (client.md §4). What the mobile app hides is inferred from the same words (client.md §8).
const hiddenContext: Readonly<Record<Client, string | null>> = {
  web: 'MOBILE',
  mobile: 'DESKTOP',
  push: null,
};

/** Whether a button's CONTEXT keeps it from this client. */
export function isHidden(item: Fields, client: Client): boolean {
  return item.CONTEXT === hiddenContext[client];
}
