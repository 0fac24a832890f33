import { takeNumber } from '../../quick/take-number.ts';
import { takeLine, takeUrl } from '../../quick/take-text.ts';
import { around, closeMap, openMap } from '../../quick/tally.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredUser } from '../../types/stored.ts';
import type { QuickReader } from './quick-reader.ts';

const FRAME = '{"USER":[{"NAME":"","AVATAR_TYPE":"USER"}]}';

/** One USER who is a person or has an address. */
export const quickUser: QuickReader = (value, tally) => {
  const source = openMap(value, tally);
  const { NAME, USER_ID, LINK, AVATAR } = source;
  const stored: Writable<StoredUser> = { NAME: takeLine(NAME, around(tally, FRAME)), AVATAR_TYPE: 'USER' };
  if (USER_ID !== undefined) stored.USER_ID = takeNumber(USER_ID, around(tally, ',"USER_ID":'));
  else if (LINK !== undefined) stored.LINK = takeUrl(LINK, around(tally, ',"LINK":""'));
  if (AVATAR !== undefined) stored.AVATAR = takeUrl(AVATAR, around(tally, ',"AVATAR":""'));
  closeMap(source, tally);
  return { USER: [stored] };
};
