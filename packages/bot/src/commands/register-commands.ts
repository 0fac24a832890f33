import type { CommandOptions } from '@riposte/builder';
import type { Connection } from '../connection.ts';
import type { Route } from './route.ts';

/**
 * Registers the commands one after the other; registering one again only renews it.
 *
 * @throws PortalError when the portal refuses one
 */
export async function registerCommands(
  { transport, bot }: Connection,
  routes: readonly Route[],
  handler: string,
): Promise<void> {
  for (const { command, options } of routes) {
    await transport.call('imbot.command.register', {
      BOT_ID: bot.id,
      COMMAND: command,
      COMMON: 'N',
      HIDDEN: options.hidden === true ? 'Y' : 'N',
      EXTRANET_SUPPORT: 'N',
      LANG: titles(command, options),
      EVENT_COMMAND_ADD: handler,
    });
  }
}

/** The portal wants a title per language; English is the one it falls back to. */
function titles(command: string, { title = command }: CommandOptions): readonly object[] {
  const byLanguage = typeof title === 'string' ? { en: title } : title;
  return Object.entries(byLanguage).map(([language, text]) => ({
    LANGUAGE_ID: language,
    TITLE: text,
    PARAMS: '',
  }));
}
