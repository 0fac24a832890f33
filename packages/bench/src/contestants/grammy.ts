import { FormattedString } from '@grammyjs/parse-mode';
import { InlineKeyboard } from 'grammy';
import type { BlockContent, ButtonContent } from '../content/content.ts';
import type { Contestant } from './contestant.ts';

/** Text with entities and an inline keyboard: Telegram has no blocks. It checks nothing. */
export const grammy: Contestant = {
  title: 'grammY InlineKeyboard, parse-mode',
  package: 'grammy',
  validates: false,
  compose: ({ text, blocks, buttons }) => {
    const { text: written, entities } = FormattedString.join(
      [new FormattedString(text), ...blocks.map(writeBlock)],
      '\n',
    );
    const keyboard = buttons.reduce(addButton, new InlineKeyboard());
    return JSON.stringify({ chat_id: 1, text: written, entities, reply_markup: keyboard });
  },
};

function writeBlock(block: BlockContent): FormattedString {
  switch (block.kind) {
    case 'message':
      return new FormattedString(block.text);
    case 'link':
      return FormattedString.link(block.label, block.url);
    case 'grid':
      return FormattedString.join(
        block.rows.map(([name, value]) => FormattedString.join([FormattedString.b(name), value], ': ')),
        '\n',
      );
    case 'delimiter':
      return new FormattedString('—');
  }
}

function addButton(keyboard: InlineKeyboard, button: ButtonContent): InlineKeyboard {
  return button.kind === 'command'
    ? keyboard.text(button.label, `run:${button.params}`).row()
    : keyboard.url(button.label, button.url).row();
}
