import { bot, connect } from '@riposte/bot';
import { command, fmt, reply } from '@riposte/builder';

const { B24, CLIENT_ID, BOT_ID = '39', APPLICATION_TOKEN } = process.env;
const portal = connect({ webhook: B24!, clientId: CLIENT_ID!, bot: { id: Number(BOT_ID) } });
const echo = command('echo', String, { title: 'Echo' });

export default bot(portal, { applicationToken: APPLICATION_TOKEN }).on(
  echo,
  ({ params, user, via, private: isPrivate }) => {
    const card = reply(fmt`${fmt.bold(user.name)} said: ${params || 'nothing'}`)
      .attach((a) => a.message('What the bot knows of it').delimiter())
      .attach((a) => a.link('How commands work', 'https://apidocs.bitrix24.com/'))
      .attach((a) => a.grid({ Via: via, Letters: params.length }, { display: 'row', width: 90 }))
      .keyboard((k) => k.command('Repeat', echo(params), { tone: 'primary' }).row())
      .keyboard((k) => k.link('Site', 'https://bitrix24.com'));
    // A private dialog drops the menu of a command's answer, and compile would say so.
    return isPrivate ? card : card.menu((m) => m.link('bitrix24', 'https://bitrix24.com'));
  },
);
