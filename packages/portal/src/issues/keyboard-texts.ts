import type { IssueText } from './issue-text.ts';

export const KEYBOARD_TEXTS = {
  KEYBOARD_WITHOUT_BOT: {
    message: 'The command has no bot, so the portal skips the keyboard.',
    hint: 'Register the command for a bot.',
  },
  KEYBOARD_ONLY_BREAKS: {
    message: 'The keyboard has line breaks and no button.',
    hint: 'Add a button, or leave the keyboard out.',
  },
  BUTTON_NOT_OBJECT: {
    message: 'This button is {actual}, not an object, and vanishes.',
    hint: 'Send { TEXT, LINK } or { TEXT, COMMAND } and the like.',
  },
  BUTTON_ROW: {
    message:
      'This is a list of buttons inside the list; the portal knows no such rows, and all {actual} vanish.',
    hint: 'Put all buttons into one list, with { TYPE: "NEWLINE" } between the rows.',
  },
  BUTTON_TEXT: {
    message: 'TEXT of this button is {actual}, so the button vanishes.',
    hint: 'Give it a string with a visible character, other than "0".',
  },
  BUTTON_FUNCTION: {
    message: 'FUNCTION is for the portal itself; the {what} vanishes because of it.',
    hint: 'Leave FUNCTION out and use COMMAND, LINK or ACTION.',
  },
  BUTTON_WITHOUT_ACTION: {
    message: 'This button does nothing, so it vanishes.',
    hint: 'Give it a LINK, a COMMAND, an ACTION with an ACTION_VALUE, or an APP_ID.',
  },
  ACTION_UNKNOWN: {
    message: 'The ACTION is {value}; the portal knows no such action, so {consequence}.',
    hint: 'Use one of {known}, in upper case.',
  },
  ACTION_VALUE_BLANK: {
    message: 'The action {value} has no ACTION_VALUE, so {consequence}.',
    hint: 'Give it an ACTION_VALUE with a visible character.',
  },
  APP_ID_EMPTY: {
    message: 'The APP_ID is empty, so {consequence}.',
    hint: 'Send the number of the application.',
  },
  COMMAND_BLANK: {
    message: 'The COMMAND is {actual}, so {consequence}.',
    hint: 'Send the name of a registered command as a string.',
  },
  COMMAND_WITHOUT_BOT: {
    message: 'The portal does not know whose command this is, so {consequence}.',
    hint: 'Send the BOT_ID, as a parameter in v1 and inside the part everywhere: { BOT_ID, BUTTONS } or { BOT_ID, ITEMS }.',
  },
  ITEM_NOT_OBJECT: {
    message: 'This menu item is {actual}, not an object, and vanishes.',
    hint: 'Send { TEXT, LINK } or { TEXT, COMMAND } and the like.',
  },
  ITEM_TEXT: {
    message: 'This menu item has no text, so it vanishes.',
    hint: 'Give it a TEXT with a visible character.',
  },
  ITEM_WITHOUT_ACTION: {
    message: 'This menu item does nothing, so it vanishes.',
    hint: 'Give it a LINK, a COMMAND, an ACTION with an ACTION_VALUE, or an APP_ID.',
  },
} as const satisfies Readonly<Record<string, IssueText>>;
