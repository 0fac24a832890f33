import type { IssueText } from './issue-text.ts';

export const PART_TEXTS = {
  ATTACH_ERROR: {
    message: 'Nothing of the attach is left, so the portal refuses the message.',
    hint: 'Send { BLOCKS: […] } with at least one block that stands.',
  },
  KEYBOARD_ERROR: {
    message: 'Nothing of the keyboard is left, so the portal refuses the message.',
    hint: 'Send { BOT_ID, BUTTONS: […] } with at least one button that stands.',
  },
  MENU_ERROR: {
    message: 'Nothing of the menu is left, so the portal refuses the message.',
    hint: 'Send { BOT_ID, ITEMS: […] } with at least one item that stands.',
  },
  ATTACH_OVERSIZE: {
    message: 'The attach takes {actual} characters as the portal stores it; it must stay under {limit}.',
    hint: 'Leave out {over} characters or more, or split the attach over several messages.',
  },
  KEYBOARD_OVERSIZE: {
    message: 'The keyboard takes {actual} characters as the portal stores it; it must stay under {limit}.',
    hint: 'Leave out {over} characters or more: every button costs at least 155.',
  },
  MENU_OVERSIZE: {
    message: 'The menu takes {actual} characters as the portal stores it; it must stay under {limit}.',
    hint: 'Leave out {over} characters or more.',
  },
  PART_LOST: {
    message: 'Nothing of the {part} is kept, and the portal does not say so: {consequence}.',
    hint: 'Send the {part} in its full form, {form}, with at least one {element} that stands.',
  },
  PART_NOT_CARRIED: {
    message: 'This method takes no {part} and drops it without a word.',
    hint: '{where}',
  },
  MENU_PRIVATE: {
    message: 'In a private dialog a command answer drops the menu.',
    hint: 'Use a keyboard there, or imbot.message.add, which keeps the menu.',
  },
  PART_NOT_LIST: {
    message: 'The {part} is an object without {key}, so the portal takes its values for the list.',
    hint: 'Send {form}.',
  },
  MENU_OLD_NAME: {
    message: 'The menu is lost, because the message is named by {old}.',
    hint: 'Name it by {name}.',
  },
  PART_IGNORED: {
    message: 'The {part} is {actual}, and is skipped.',
    hint: 'Leave it out.',
  },
  PART_REMOVED_LOOSELY: {
    message:
      'This is {actual}, and takes the {part} off the message: PHP holds it to be empty or equal to "N".',
    hint: 'Send "N" to take the {part} off, or leave it out to keep it.',
  },
  PART_AS_STRING: {
    message: 'The {part} was sent as a string, which the portal reads in its own way.',
    hint: 'Send the {part} itself in a JSON body, not as a string of JSON.',
  },
  PART_AS_JSON: {
    message: 'The {part} was sent as a string; the portal reads it as JSON.',
    hint: 'Send the {part} itself in a JSON body.',
  },
  PHP_TYPE_ERROR: {
    message: 'A list or object stands here where the portal expects text; its PHP would throw: {error}.',
    hint: 'Send a string.',
  },
} as const satisfies Readonly<Record<string, IssueText>>;
