import type { Connection } from '@riposte/bot';
import { bot, connect } from '@riposte/bot';
import { command, imbot, reply } from '@riposte/builder';
import { judge } from '@riposte/portal';
import { parseForm, readEventRequest } from '@riposte/transport/inbound';
import fc from 'fast-check';

/** What examples take for granted: the names a reader has at that point. */
const element = { innerHTML: '' };
const echo = command('echo', String);
const portal: Connection = connect({ webhook: 'https://portal.example/rest/1/code/', bot: { id: 39 } });
const message = reply('Done').compile(imbot.commandAnswer({ commandId: 99, messageId: 33871 }));
const event = parseForm('event=ONIMCOMMANDADD&auth[application_token]=t0ken');

export const context: Readonly<Record<string, unknown>> = {
  applicationToken: 't0ken',
  delivery: readEventRequest(event),
  echo,
  echoBot: bot(portal),
  element,
  expected: 't0ken',
  fc,
  message,
  portal,
  request: new Request('http://bot.example/', { method: 'POST', body: 'event=X' }),
  shadowRoot: element,
  stored: { text: 'Done' },
  verdict: judge('imbot.command.answer', message.params),
  writeFile: () => Promise.resolve(),
};
