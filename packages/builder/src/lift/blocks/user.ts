import type { BlockNode } from '../../attach/block-node.ts';
import { createUser } from '../../attach/blocks/user.ts';
import { numberOf, onlyOf, said, textOf } from '../values.ts';

export function liftUser(stored: unknown): BlockNode | undefined {
  const user = onlyOf(stored);
  const label = textOf(user?.NAME);
  if (user === undefined || label === undefined) return undefined;
  return createUser(
    label,
    said({
      userId: numberOf(user.USER_ID),
      chatId: numberOf(user.CHAT_ID),
      botId: numberOf(user.BOT_ID),
      link: textOf(user.LINK),
      avatar: textOf(user.AVATAR),
    }),
  );
}
