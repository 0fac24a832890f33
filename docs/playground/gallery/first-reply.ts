import { command, fmt, imbot, reply } from '@riposte/builder';

// What people typed stays what they typed.
const customer = 'Anna [b]not bold[/b] Kim';
const take = command('take', { deal: Number });

export const message = reply(
  fmt`${fmt.bold('New deal')} from ${customer}`,
)
  .attach((a) =>
    a
      .tone('primary')
      .message('By Friday, please.')
      .grid({ Sum: '4,800', Stage: 'New' }, { display: 'row' }),
  )
  .keyboard((k) =>
    k
      .command('Take it', take({ deal: 7 }), { tone: 'primary' })
      .link('Open', '/crm/deal/details/7/'),
  )
  .compile(imbot.messageAdd({ dialogId: 'chat5', botId: 39 }));
