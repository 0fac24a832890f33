import {
  command,
  imbot,
  reply,
  type AttachBuilder,
  type Compiled,
  type KeyboardBuilder,
} from '@riposte/builder';
import type { BlockContent, ButtonContent, Content } from '../content/content.ts';
import type { Contestant } from './contestant.ts';

const run = command('run', String);
const target = imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 });

/** Escapes, checks everything, and knows the exact size. */
export const riposte: Contestant = {
  title: 'Riposte',
  package: '@riposte/builder',
  validates: true,
  compose: (content) => JSON.stringify(compileReply(content).params),
};

/** Builder calls from plain values, and compile: no JSON yet. */
export function compileReply({ text, blocks, buttons }: Content): Compiled {
  return reply(text)
    .attach((a) => blocks.reduce(addBlock, a))
    .keyboard((k) => buttons.reduce(addButton, k))
    .compile(target);
}

function addBlock(attach: AttachBuilder, block: BlockContent): AttachBuilder {
  switch (block.kind) {
    case 'message':
      return attach.message(block.text);
    case 'link':
      return attach.link(block.label, block.url);
    case 'grid':
      return attach.grid(block.rows, { display: 'row' });
    case 'delimiter':
      return attach.delimiter();
  }
}

function addButton(keyboard: KeyboardBuilder, button: ButtonContent): KeyboardBuilder {
  switch (button.kind) {
    case 'command':
      return keyboard.command(button.label, run(button.params), { tone: 'primary' });
    case 'page':
      return keyboard.link(button.label, button.url);
  }
}
