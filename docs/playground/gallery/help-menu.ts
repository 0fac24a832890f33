import { command, fmt, reply } from '@riposte/builder';

const commands = [
  {
    call: command('report', String)('today'),
    text: 'what happened today',
  },
  { call: command('tasks', String)('mine'), text: 'my open tasks' },
  {
    call: command('remind', String)('10:00 call Anna'),
    text: 'a reminder',
  },
];

export default reply(fmt`${fmt.bold('I can do this:')}`)
  .attach((a) =>
    // A click on the words puts them into the input field.
    a.each(commands, (a, { call, text }) =>
      a.message(
        fmt`${fmt.put(`/${call.name} ${call.params}`)}  ${text}`,
      ),
    ),
  )
  // A click on a button runs it at once.
  .keyboard((k) =>
    k.each(commands.slice(0, 2), (k, { call, text }) =>
      k.command(text, call),
    ),
  );
