import { nameOf } from '../state/name-of.ts';
import type { Place } from './place.ts';

/** A command as the field of the page offers it. */
export interface OfferedCommand {
  /** Without its slash. */
  readonly command: string;
  readonly title: string;
  readonly params: string;
  readonly bot: string;
}

/** The commands that can be typed in a chat: those of its bots, and those for every chat; not the hidden ones. */
export function commandsOf({ state, chat }: Place): readonly OfferedCommand[] {
  return [...state.commands.values()]
    .filter(({ isHidden, isCommon, botId }) => !isHidden && (isCommon || chat.members.includes(botId)))
    .map(({ command, title, params, botId }) => ({ command, title, params, bot: nameOf(state, botId) }));
}
