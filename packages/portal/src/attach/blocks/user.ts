import { phrase } from '../../issues/phrases.ts';
import { checkKeys } from '../../fields/check-keys.ts';
import { withoutBreaks } from '../../fields/one-line.ts';
import { reportDropped } from '../../fields/report-dropped.ts';
import { targetId } from '../../fields/target-id.ts';
import { castText } from '../../fields/text-field.ts';
import { url } from '../../fields/url.ts';
import { word } from '../../fields/word.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { findAt, type Spot } from '../../report/spot.ts';
import type { StoredUser } from '../../types/stored.ts';
import type { BlockReader } from './block-reader.ts';
import { readEach } from './read-each.ts';

const IDS = ['NETWORK_ID', 'USER_ID', 'CHAT_ID', 'BOT_ID'] as const;
const KEYS = ['NAME', 'AVATAR', 'AVATAR_TYPE', ...IDS, 'LINK'] as const;
const AVATAR_TYPES = ['USER', 'CHAT', 'BOT'] as const;

/** USER: a list makes one block of each person (portal.md §3.2). */
export const user: BlockReader = (value, spot) => ({
  blocks: readEach(value, spot, 'USER', readUser).map((read) => ({ USER: [read] })),
});

function readUser(source: PhpValue, spot: Spot): StoredUser | null {
  checkKeys(source, KEYS, spot);
  const name = castText(field(source, 'NAME'), 'NAME', spot);
  if (trim(name) === '') {
    findAt(spot, 'NAME', 'USER_WITHOUT_NAME');
    return null;
  }
  const target = readTarget(source, spot);
  const avatar = url(source, 'AVATAR', spot, phrase('pictureLeftOut'));
  return {
    NAME: withoutBreaks(name, 'NAME', spot),
    AVATAR_TYPE: word(source, 'AVATAR_TYPE', spot, { words: AVATAR_TYPES, otherwise: avatarTypeOf(target) }),
    ...target,
    ...(avatar !== null && { AVATAR: avatar }),
  };
}

/** Whom a click leads to: the first id that counts, else the address. */
function readTarget(source: PhpValue, spot: Spot): Partial<StoredUser> {
  const id = targetId(source, IDS, spot);
  if (id === null) {
    const link = url(source, 'LINK', spot, phrase('nameLeadsNowhere'));
    return link === null ? {} : { LINK: link };
  }
  reportDropped(source, ['LINK'], spot, { because: phrase('idGoesBefore') });
  return id;
}

function avatarTypeOf(target: Partial<StoredUser>): (typeof AVATAR_TYPES)[number] {
  if (target.CHAT_ID !== undefined) return 'CHAT';
  return target.BOT_ID !== undefined ? 'BOT' : 'USER';
}
