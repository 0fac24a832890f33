import { command, reply } from '@riposte/builder';

const open = command('open', String);

// Each of these a portal would drop or refuse without a word. The findings say where and why.
export default reply('What can go wrong')
  .attach((a) =>
    a
      .link('No address', '')
      .color('red')
      .grid({ Sum: '4,800' }, { display: 'table' }),
  )
  .keyboard((k) =>
    k
      .command('   ', open('7'))
      .link('Relative', 'crm/deal/7')
      .call('Call', 'my phone'),
  );
