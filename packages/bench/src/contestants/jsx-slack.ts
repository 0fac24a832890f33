import { Actions, Blocks, Button, Divider, Field, JSXSlack, Section } from 'jsx-slack';
import type { BlockContent, ButtonContent } from '../content/content.ts';
import type { Contestant } from './contestant.ts';
import { rowsOf } from './rows-of.ts';

const { h } = JSXSlack;
const most = 25;

/** What JSX compiles to. It checks the structure, and throws for what may not stand where it does. */
export const jsxSlack: Contestant = {
  title: 'jsx-slack',
  package: 'jsx-slack',
  validates: true,
  compose: ({ text, blocks, buttons }) => {
    const rows = rowsOf(buttons, most).map((row) => h(Actions, null, ...row.map(writeButton)));
    const made = h(Blocks, null, ...blocks.map(writeBlock), ...rows);
    if (made === null) throw new TypeError('JSX made nothing.');
    const written: unknown = JSXSlack(made);
    return JSON.stringify({ text, blocks: written });
  },
};

function writeBlock(block: BlockContent): ReturnType<typeof h> {
  switch (block.kind) {
    case 'message':
      return h(Section, null, block.text);
    case 'link':
      return h(Section, null, h('a', { href: block.url }, block.label));
    case 'grid':
      return h(Section, null, ...block.rows.flat().map((text) => h(Field, null, text)));
    case 'delimiter':
      return h(Divider, null);
  }
}

function writeButton(button: ButtonContent): ReturnType<typeof h> {
  const { label: children } = button;
  return button.kind === 'command'
    ? h(Button, { actionId: 'run', value: button.params, style: 'primary', children })
    : h(Button, { url: button.url, children });
}
