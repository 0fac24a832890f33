import type { Command, CommandOptions } from '@riposte/builder';
import type { Connection } from '../connection/connection.ts';

/** A command as it is registered. */
export type RegisteredCommand = Pick<Command<never, unknown>, 'command' | 'options'>;

/** What is registered, and where its events go. */
export interface Registration {
  readonly commands: readonly RegisteredCommand[];
  /** The bot hears of more than commands. */
  readonly hearsEvents: boolean;
  /** The public address of the bot; undefined for one that fetches its events. */
  readonly handler: string | undefined;
}

/**
 * Registers the commands one after the other; registering one again only renews it.
 *
 * @throws PortalError when the portal refuses one, TypeError when a bot of the first generation has no handler
 */
export async function registerCommands(connection: Connection, registration: Registration): Promise<void> {
  await (connection.bot.api === 'v2' ? registerV2 : registerV1)(connection, registration);
}

async function registerV1(
  { transport, bot }: Connection,
  { commands, hearsEvents, handler }: Registration,
): Promise<void> {
  if (handler === undefined) {
    throw new TypeError('A bot of the first generation cannot fetch its events: pass register({ handler }).');
  }
  for (const { command, options } of commands) {
    await transport.call('imbot.command.register', {
      BOT_ID: bot.id,
      COMMAND: command,
      COMMON: 'N',
      HIDDEN: options.hidden === true ? 'Y' : 'N',
      EXTRANET_SUPPORT: 'N',
      LANG: Object.entries(titlesOf(command, options)).map(([LANGUAGE_ID, TITLE]) => ({
        LANGUAGE_ID,
        TITLE,
        PARAMS: '',
      })),
      EVENT_COMMAND_ADD: handler,
    });
  }
  // Commands have a handler each; what else the bot hears of goes to the one of the bot.
  if (hearsEvents)
    await transport.call('imbot.update', { BOT_ID: bot.id, FIELDS: { EVENT_HANDLER: handler } });
}

async function registerV2(
  { transport, bot: { id: botId } }: Connection,
  { commands, handler }: Registration,
): Promise<void> {
  for (const { command, options } of commands) {
    const fields = { title: titlesOf(command, options), hidden: options.hidden === true };
    const known: unknown = await transport.call('imbot.v2.Command.register', {
      botId,
      fields: { command, ...fields, common: false, extranetSupport: false },
    });
    // A command that is there already is given back as it was, with its old title.
    const commandId = idOf(known);
    if (commandId !== undefined) {
      await transport.call('imbot.v2.Command.update', { botId, commandId, fields });
    }
  }
  if (handler === undefined) return;
  await transport.call('imbot.v2.Bot.update', {
    botId,
    fields: { eventMode: 'webhook', webhookUrl: handler },
  });
}

function idOf(result: unknown): number | undefined {
  if (typeof result !== 'object' || result === null || !('command' in result)) return undefined;
  const { command } = result;
  if (typeof command !== 'object' || command === null || !('id' in command)) return undefined;
  return typeof command.id === 'number' ? command.id : undefined;
}

/** The portal wants a title per language; English is the one it falls back to. */
function titlesOf(command: string, { title = command }: CommandOptions): Readonly<Record<string, string>> {
  return typeof title === 'string' ? { en: title } : title;
}
