import type { BlockContent, ButtonContent } from '../content/content.ts';

/** A block of the attach as the portal takes it, from text that is ready for it. */
export function blockOf(element: BlockContent, write: (text: string) => string): object {
  switch (element.kind) {
    case 'message':
      return { MESSAGE: write(element.text) };
    case 'link':
      return { LINK: { NAME: write(element.label), LINK: element.url } };
    case 'grid':
      return {
        GRID: element.rows.map(([name, value]) => ({
          NAME: write(name),
          VALUE: write(value),
          DISPLAY: 'ROW',
        })),
      };
    case 'delimiter':
      return { DELIMITER: { SIZE: 200 } };
  }
}

export function buttonOf(element: ButtonContent): object {
  return element.kind === 'command'
    ? { TEXT: element.label, COMMAND: 'run', COMMAND_PARAMS: element.params, BG_COLOR_TOKEN: 'primary' }
    : { TEXT: element.label, LINK: element.url };
}

/** The escape that authors write by hand: it keeps tags from acting, and knows no place from another. */
export function breakTags(text: string): string {
  return text.replaceAll('[', '[\u200B');
}

/** The parameters of imbot.command.answer. */
export function paramsOf(text: string, blocks: readonly object[], buttons: readonly object[]): object {
  return {
    COMMAND_ID: 99,
    MESSAGE_ID: 33871,
    MESSAGE: text,
    ATTACH: { BLOCKS: blocks },
    KEYBOARD: { BUTTONS: buttons },
  };
}
