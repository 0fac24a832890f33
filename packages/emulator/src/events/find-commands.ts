import type { Chat, Command, PortalState } from '../state/portal-state.ts';

/** A registered command somebody called, with what they wrote after it. */
export interface CalledCommand {
  readonly command: Command;
  readonly params: string;
}

/**
 * The registered commands a text calls: one a line, `/name parameters`. Only those of a bot that is in the chat,
 * and those registered for every chat.
 */
export function findCommands(state: PortalState, chat: Chat, text: string): readonly CalledCommand[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('/')) return [];
    const space = line.search(/\s/);
    const name = space < 0 ? line.slice(1) : line.slice(1, space);
    const params = space < 0 ? '' : line.slice(space + 1).trim();
    return [...state.commands.values()]
      .filter((command) => command.command === name)
      .filter((command) => command.isCommon || chat.members.includes(command.botId))
      .map((command) => ({ command, params }));
  });
}
