/** A dialog: a user's id for a private one, `chat5` for a chat. */
export type DialogId = number | `${number}` | `chat${number}`;

/** Whether a value names a dialog as the portal does. */
export function isDialogId(value: unknown): value is DialogId {
  return typeof value === 'number'
    ? Number.isSafeInteger(value) && value > 0
    : typeof value === 'string' && /^(?:chat)?[1-9]\d{0,15}$/.test(value);
}
