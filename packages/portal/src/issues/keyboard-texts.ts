import type { IssueText } from './issue-text.ts';

export const KEYBOARD_TEXTS = {
  KEYBOARD_WITHOUT_BOT: [
    'The command has no bot, so the portal skips the keyboard.',
    'Register the command for a bot.',
  ],
  KEYBOARD_ONLY_BREAKS: [
    'The keyboard has line breaks and no button.',
    'Add a button, or leave the keyboard out.',
  ],
  BUTTON_NOT_OBJECT: [
    'This button is {actual}, not an object, and vanishes.',
    'Send { TEXT, LINK } or { TEXT, COMMAND } and the like.',
  ],
  BUTTON_ROW: [
    'This is a list inside the list of buttons; the portal knows no such rows, and loses all that is in it (buttons: {actual}).',
    'Put all buttons into one list, with { TYPE: "NEWLINE" } between the rows.',
  ],
  BUTTON_TEXT: [
    'TEXT of this button is {actual}, so the button vanishes.',
    'Give it a string with a visible character, other than "0".',
  ],
  BUTTON_FUNCTION: [
    'FUNCTION is for the portal itself; the {what} vanishes because of it.',
    'Leave FUNCTION out and use COMMAND, LINK or ACTION.',
  ],
  BUTTON_WITHOUT_ACTION: [
    'This button does nothing, so it vanishes.',
    'Give it a LINK, a COMMAND, an ACTION with an ACTION_VALUE, or an APP_ID.',
  ],
  ACTION_UNKNOWN: [
    'The ACTION is {value}; the portal knows no such action, so {consequence}.',
    'Use one of {known}, in upper case.',
  ],
  ACTION_VALUE_BLANK: [
    'The action {value} has no ACTION_VALUE, so {consequence}.',
    'Give it an ACTION_VALUE with a visible character.',
  ],
  APP_ID_EMPTY: ['The APP_ID is empty, so {consequence}.', 'Send the number of the application.'],
  COMMAND_BLANK: [
    'The COMMAND is {actual}, so {consequence}.',
    'Send the name of a registered command as a string.',
  ],
  COMMAND_WITHOUT_BOT: [
    'The portal does not know whose command this is, so {consequence}.',
    'Send the BOT_ID, as a parameter in v1 and inside the part everywhere: { BOT_ID, BUTTONS } or { BOT_ID, ITEMS }.',
  ],
  ITEM_NOT_OBJECT: [
    'This menu item is {actual}, not an object, and vanishes.',
    'Send { TEXT, LINK } or { TEXT, COMMAND } and the like.',
  ],
  ITEM_TEXT: ['This menu item has no text, so it vanishes.', 'Give it a TEXT with a visible character.'],
  ITEM_WITHOUT_ACTION: [
    'This menu item does nothing, so it vanishes.',
    'Give it a LINK, a COMMAND, an ACTION with an ACTION_VALUE, or an APP_ID.',
  ],
} as const satisfies Readonly<Record<string, IssueText>>;
