import * as z from 'zod';
import { atMostOne } from '../../checks/at-most-one.ts';
import { attachText } from '../../fields/attach-text.ts';
import { oneOrMany } from '../../fields/one-or-many.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { Shape } from '../../fields/shape.ts';
import { url } from '../../fields/url.ts';

/** People, chats or bots by name. */
export interface UserBlock {
  readonly USER: UserEntry | readonly UserEntry[];
}

interface UserEntry {
  readonly NAME: string;
  readonly AVATAR?: string;
  readonly AVATAR_TYPE?: 'USER' | 'CHAT' | 'BOT';
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  readonly BOT_ID?: number;
  readonly LINK?: string;
}

const FIELDS: Shape<UserEntry> = {
  NAME: attachText.describe('Name to show, in one line. Not blank.'),
  AVATAR: z.exactOptional(url.describe('Address of the picture beside the name.')),
  AVATAR_TYPE: z.exactOptional(
    z.enum(['USER', 'CHAT', 'BOT']).describe('Picture to show where AVATAR is missing.'),
  ),
  USER_ID: z.exactOptional(positiveInt.describe('User that the name leads to.')),
  CHAT_ID: z.exactOptional(positiveInt.describe('Chat that the name leads to.')),
  BOT_ID: z.exactOptional(positiveInt.describe('Bot that the name leads to.')),
  LINK: z.exactOptional(url.describe('Address that the name leads to.')),
};

const entry = atMostOne(z.strictObject(FIELDS), ['USER_ID', 'CHAT_ID', 'BOT_ID', 'LINK']);

export const user: z.ZodType<UserBlock> = z.strictObject({
  USER: oneOrMany(entry).describe('A person, chat or bot by name, or a list of them.'),
});
