import { bot, type Bot, type Connection } from '@riposte/bot';
import { command, fmt, reply } from '@riposte/builder';

const echo = command('echo', String, { title: 'Say it back' });

/** Says back what it is told: by command, by button, and in a private chat by plain words. */
export function echoBot(portal: Connection): Bot {
  return bot(portal)
    .on(echo, ({ params, user, via }) =>
      reply(fmt`${fmt.bold(user.name)} said: ${params || 'nothing'}`)
        .attach((a) => a.grid({ Via: via, Letters: params.length }, { display: 'row', width: 90 }))
        .keyboard((k) => k.command('Again', echo(params), { tone: 'primary' })),
    )
    .on('message', ({ text, user }) =>
      reply(fmt`${user.name}, you wrote “${text}”. I listen to ${fmt.put('/echo', '/echo ')} too.`),
    )
    .on('join', () => reply(fmt`Hello! Write ${fmt.put('/echo hello', '/echo hello')}.`));
}
