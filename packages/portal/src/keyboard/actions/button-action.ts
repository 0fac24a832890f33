import type { PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredAction } from '../../types/stored.ts';

/** What is known of an element's action: it stands, it was given but does not count, or it was not given. */
export type ActionReading = StoredAction | 'failed' | 'absent';

/**
 * Reads one kind of action of a button or menu item.
 *
 * @param botId the bot commands belong to, 0 for none.
 * @throws PhpTypeError where the portal's PHP would throw.
 */
export type ActionReader = (element: PhpValue, spot: Spot, botId: number) => ActionReading;
