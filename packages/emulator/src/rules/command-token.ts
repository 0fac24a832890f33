/** How long a bot may answer after the last command in a dialog (portal.md §6.3). */
const TEN_MINUTES = 600_000;

function nameOf(botId: number, chatId: number): string {
  return `${botId}:${chatId}`;
}

/** A command was delivered: the bot may answer there for ten minutes from now. */
export function prolongToken(
  tokens: Map<string, number>,
  { botId, chatId, now }: { readonly botId: number; readonly chatId: number; readonly now: number },
): void {
  tokens.set(nameOf(botId, chatId), now + TEN_MINUTES);
}

/** Whether an answer is sent; where not, the method answers `true` all the same. */
export function mayAnswer(
  tokens: ReadonlyMap<string, number>,
  { botId, chatId, now }: { readonly botId: number; readonly chatId: number; readonly now: number },
): boolean {
  return (tokens.get(nameOf(botId, chatId)) ?? 0) > now;
}
