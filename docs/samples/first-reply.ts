import { command, fmt, imbot, reply } from '@riposte/builder';
import { createTransport } from '@riposte/transport';

const customer = 'Anna [b]not bold[/b] Kim'; // what people typed stays what they typed
const take = command('take', String);

const message = reply(fmt`${fmt.bold('New deal')} from ${customer}`)
  .attach((a) => a.message('By Friday, please.').grid({ Sum: '4,800', Stage: 'New' }, { display: 'row' }))
  .keyboard((k) => k.command('Take it', take('7')).link('Open', '/crm/deal/details/7/'))
  .compile(imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 }));

const transport = createTransport({ webhook: process.env.B24!, clientId: process.env.CLIENT_ID! });
const outcome = await transport.send(message); // { status: 'sent', messageId: 33872 }

export { message, outcome };
