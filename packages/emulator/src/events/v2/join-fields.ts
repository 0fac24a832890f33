/** Of ONIMBOTV2JOINCHAT: the dialog as the bot calls it. */
export function joinFields(dialogId: string): Readonly<Record<string, unknown>> {
  return { dialogId };
}
