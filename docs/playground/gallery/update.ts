import { change, imbot } from '@riposte/builder';

// A change touches only what it names: the attach of the message stays as it is.
export default change()
  .text('Taken by Anna Kim')
  .remove('keyboard')
  .compile(imbot.messageUpdate({ messageId: 33872, botId: 39 }));
