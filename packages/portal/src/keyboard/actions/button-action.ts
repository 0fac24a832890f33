import type { PhpValue } from '../../php/value.ts';
import type { Facts } from '../../report/issue-of.ts';
import type { Spot } from '../../report/spot.ts';
import type { IssueCode } from '../../rules/severities.ts';
import type { StoredAction } from '../../types/stored.ts';
import type { ActionKey } from './action-keys.ts';

/** An action that was given and does not count; what follows from that depends on the others. */
export interface FailedAction {
  readonly code: IssueCode;
  readonly key: ActionKey | 'ACTION_VALUE';
  readonly facts: Facts;
}

/** What is known of one kind of action: it stands, it was given and failed, or it was not given. */
export type ActionReading = { readonly stored: StoredAction } | { readonly failed: FailedAction } | null;

/**
 * Reads one kind of action of a button or menu item.
 *
 * @param botId the bot commands belong to, 0 for none.
 * @throws PhpTypeError where the portal's PHP would throw.
 */
export type ActionReader = (element: PhpValue, spot: Spot, botId: number) => ActionReading;

export function failed(code: IssueCode, key: FailedAction['key'], facts: Facts = {}): ActionReading {
  return { failed: { code, key, facts } };
}
