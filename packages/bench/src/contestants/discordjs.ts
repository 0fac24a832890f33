import { ActionRowBuilder, ButtonBuilder, EmbedBuilder, enableValidators } from '@discordjs/builders';
import { ButtonStyle } from 'discord-api-types/v10';
import type { BlockContent, ButtonContent, Content } from '../content/content.ts';
import type { Contestant } from './contestant.ts';
import { rowsOf } from './rows-of.ts';

/** Discord's own: fields of an embed, and buttons of a row. */
const mostFields = 25;
const mostButtons = 5;

interface Field {
  readonly name: string;
  readonly value: string;
}

export const discordjs: Contestant = {
  title: '@discordjs/builders',
  package: '@discordjs/builders',
  validates: true,
  compose: (content) => {
    enableValidators();
    const fields = content.blocks.flatMap(writeBlock);
    return JSON.stringify({
      content: content.text,
      embeds: rowsOf(fields, mostFields).map((row) => new EmbedBuilder().addFields(...row).toJSON()),
      components: writeButtons(content),
    });
  },
};

function writeBlock(block: BlockContent): readonly Field[] {
  switch (block.kind) {
    case 'message':
      return [{ name: '\u200B', value: block.text }];
    case 'link':
      return [{ name: '\u200B', value: `[${block.label}](${block.url})` }];
    case 'grid':
      return block.rows.map(([name, value]) => ({ name, value }));
    case 'delimiter':
      return [{ name: '\u200B', value: '\u200B' }];
  }
}

function writeButtons({ buttons }: Content): readonly unknown[] {
  return rowsOf(buttons, mostButtons).map((row) =>
    new ActionRowBuilder<ButtonBuilder>().addComponents(...row.map(writeButton)).toJSON(),
  );
}

function writeButton(button: ButtonContent, index: number): ButtonBuilder {
  const made = new ButtonBuilder().setLabel(button.label);
  return button.kind === 'command'
    ? made.setCustomId(`run:${index}:${button.params}`).setStyle(ButtonStyle.Primary)
    : made.setURL(button.url).setStyle(ButtonStyle.Link);
}
