import type { Command } from '../state/portal-state.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A command as the second generation shows it: with its slash. */
export function commandObject({ id, botId, command, isCommon, isHidden, isExtranet }: Command): Fields {
  return {
    id,
    botId,
    command: `/${command}`,
    common: isCommon,
    hidden: isHidden,
    extranetSupport: isExtranet,
  };
}

/** The same in a list, where its texts stand too. */
export function listedCommandObject(command: Command, botName: string): Fields {
  const { id, botId, ...flags } = commandObject(command);
  return {
    id,
    botId,
    ...flags,
    title: command.title,
    params: command.params,
    category: botName,
    context: '',
  };
}
