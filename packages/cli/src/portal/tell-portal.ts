import type { Portal } from '@riposte/emulator';
import type { RegisteredBot } from './register-bot.ts';

/** A portal that runs, and what was set up beside it. */
export interface StartedPortal {
  readonly portal: Portal;
  /** Where the page begins. */
  readonly chat: string;
  readonly bot: RegisteredBot | undefined;
  readonly certificatePath: string | undefined;
}

/** What is printed of a portal that runs: where its chat is, and what a bot has to be given, as lines of a `.env`. */
export function tellPortal({ portal, chat, bot, certificatePath }: StartedPortal): string {
  const { webhook, applicationToken, application, tls, url } = portal;
  const values = [
    ['B24', webhook],
    ['APPLICATION_TOKEN', applicationToken],
    ...(bot === undefined
      ? []
      : [
          ['BOT_ID', String(bot.id)],
          ['CLIENT_ID', bot.clientId],
        ]),
    ...(tls === null
      ? []
      : [
          ['B24_TLS', tls.webhook],
          ['NODE_EXTRA_CA_CERTS', certificatePath ?? ''],
        ]),
  ];
  return [
    `Chat:  ${chat}`,
    '',
    'For your bot:',
    ...values.map(([name, value]) => `  ${name}=${value}`),
    '',
    'For an application with OAuth:',
    `  client_id=${application.clientId}`,
    `  client_secret=${application.clientSecret}`,
    `  token server ${url}/oauth/token/`,
    '',
    bot === undefined
      ? 'Register a bot with imbot.register through the webhook, then write to it in the chat. Ctrl-C ends it.'
      : `Bot ${bot.id} hears of what is written to it. Ctrl-C ends it.`,
  ].join('\n');
}
