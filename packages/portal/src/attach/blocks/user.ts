import { breaksToSpaces } from '../../php/breaks-to-spaces.ts';
import { looselyAmong } from '../../php/loosely-equals.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { findAt, type Spot } from '../../report/spot.ts';
import type { StoredUser } from '../../types/stored.ts';
import { networkId } from '../../fields/network-id.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { url } from '../../fields/url.ts';
import type { BlockReader } from './block-reader.ts';
import { readEach } from './read-each.ts';

const AVATAR_TYPES = ['CHAT', 'USER', 'BOT'] as const;

/** USER: a list makes one block of each person (portal.md §3.2). */
export const user: BlockReader = (value, spot) => ({
  blocks: readEach(value, spot, 'USER', readUser).map((read) => ({ USER: [read] })),
});

const readUser = (source: PhpValue, spot: Spot): StoredUser | null => {
  const name = fieldArgument(source, 'NAME', 'trim');
  if (trim(name) === '') {
    findAt(spot, 'NAME', 'USER_WITHOUT_NAME');
    return null;
  }
  const target = readTarget(source, spot);
  const avatar = url(source, 'AVATAR', spot, 'the picture is left out');
  const type = field(source, 'AVATAR_TYPE');
  return {
    NAME: breaksToSpaces(name),
    AVATAR_TYPE: 'USER',
    ...target,
    ...(looselyAmong(type, AVATAR_TYPES) && { AVATAR_TYPE: type }),
    ...(avatar !== null && { AVATAR: avatar }),
  };
};

/** Whom a click leads to: the first that is given, and the kind of avatar that goes with it. */
const readTarget = (source: PhpValue, spot: Spot): Partial<StoredUser> => {
  const network = networkId(source);
  if (network !== null) return { NETWORK_ID: network };
  const userId = positiveInt(source, 'USER_ID');
  if (userId !== null) return { USER_ID: userId };
  const chatId = positiveInt(source, 'CHAT_ID');
  if (chatId !== null) return { CHAT_ID: chatId, AVATAR_TYPE: 'CHAT' };
  const botId = positiveInt(source, 'BOT_ID');
  if (botId !== null) return { BOT_ID: botId, AVATAR_TYPE: 'BOT' };
  const link = url(source, 'LINK', spot, 'the name leads nowhere');
  return link === null ? {} : { LINK: link };
};
