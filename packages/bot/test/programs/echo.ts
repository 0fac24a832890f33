import { fmt, command, reply } from '@riposte/builder';
import { bot, connect } from '@riposte/bot';

const portal = connect({
  webhook: process.env.B24!,
  clientId: process.env.CLIENT_ID!,
  bot: { id: 39, api: 'v1' },
});
const echo = command('echo', String, { title: 'Echo' });

export default bot(portal).on(echo, ({ params, user }) =>
  reply(fmt`${fmt.bold(user.name)} said: ${params || 'nothing'}`).keyboard((k) =>
    k.command('Again', echo(params)).link('Site', 'https://bitrix24.com'),
  ),
);
