import {
  command,
  imbot,
  reply,
  type AttachBuilder,
  type Compiled,
  type KeyboardBuilder,
} from '@riposte/builder';
import type { Content, Element } from './content.ts';

const run = command('run', String);
const target = imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 });

/** The whole way of an author: builder calls from plain values, and compile. */
export function compose({ text, blocks, buttons }: Content): Compiled {
  return reply(text)
    .attach((a) => blocks.reduce(addBlock, a))
    .keyboard((k) => buttons.reduce(addButton, k))
    .compile(target);
}

function addBlock(attach: AttachBuilder, block: Element): AttachBuilder {
  switch (block.kind) {
    case 'message':
      return attach.message(block.text);
    case 'link':
      return attach.link(block.label, block.url);
    case 'grid':
      return attach.grid(block.rows, { display: 'row' });
    default:
      return attach.delimiter();
  }
}

function addButton(keyboard: KeyboardBuilder, button: Element): KeyboardBuilder {
  switch (button.kind) {
    case 'command':
      return keyboard.command(button.label, run(button.params), { tone: 'primary' });
    case 'page':
      return keyboard.link(button.label, button.url);
    default:
      return keyboard;
  }
}
