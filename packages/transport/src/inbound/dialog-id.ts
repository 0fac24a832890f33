/** `chat12` for a group, the other person's user id for a private dialog. */
export type DialogId = `chat${number}` | number;

/** A dialog as events write it; undefined for anything else. */
export function readDialogId(text: string): DialogId | undefined {
  const [, chat, user] = /^(?:chat(\d{1,15})|(\d{1,15}))$/.exec(text) ?? [];
  if (chat !== undefined) return `chat${Number(chat)}`;
  return user === undefined || Number(user) === 0 ? undefined : Number(user);
}
