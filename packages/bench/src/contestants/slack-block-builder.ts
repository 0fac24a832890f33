import { Blocks, Elements, Message } from 'slack-block-builder';
import type { BlockContent, ButtonContent } from '../content/content.ts';
import type { Contestant } from './contestant.ts';
import { rowsOf } from './rows-of.ts';

/** Slack takes so many buttons in one row. */
const most = 25;

/** It checks nothing. */
export const slackBlockBuilder: Contestant = {
  title: 'slack-block-builder',
  package: 'slack-block-builder',
  validates: false,
  compose: ({ text, blocks, buttons }) =>
    Message()
      .text(text)
      .blocks(...blocks.map(writeBlock))
      .blocks(...rowsOf(buttons, most).map((row) => Blocks.Actions().elements(...row.map(writeButton))))
      .buildToJSON(),
};

function writeBlock(
  block: BlockContent,
): ReturnType<typeof Blocks.Section> | ReturnType<typeof Blocks.Divider> {
  switch (block.kind) {
    case 'message':
      return Blocks.Section({ text: block.text });
    case 'link':
      return Blocks.Section({ text: `<${block.url}|${block.label}>` });
    case 'grid':
      return Blocks.Section().fields(...block.rows.flat());
    case 'delimiter':
      return Blocks.Divider();
  }
}

function writeButton(button: ButtonContent): ReturnType<typeof Elements.Button> {
  return button.kind === 'command'
    ? Elements.Button({ text: button.label, actionId: 'run', value: button.params }).primary()
    : Elements.Button({ text: button.label, actionId: 'open', url: button.url });
}
