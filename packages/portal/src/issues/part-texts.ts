import type { IssueText } from './issue-text.ts';

export const PART_TEXTS = {
  ATTACH_ERROR: [
    'Nothing of the attach is left, so the portal refuses the message.',
    'Send { BLOCKS: […] } with at least one block that stands.',
  ],
  KEYBOARD_ERROR: [
    'Nothing of the keyboard is left, so the portal refuses the message.',
    'Send { BOT_ID, BUTTONS: […] } with at least one button that stands.',
  ],
  MENU_ERROR: [
    'Nothing of the menu is left, so the portal refuses the message.',
    'Send { BOT_ID, ITEMS: […] } with at least one item that stands.',
  ],
  ATTACH_OVERSIZE: [
    'The attach takes {actual} characters as the portal stores it; it must stay under {limit}.',
    'Leave out {over} characters or more, or split the attach over several messages.',
  ],
  KEYBOARD_OVERSIZE: [
    'The keyboard takes {actual} characters as the portal stores it; it must stay under {limit}.',
    'Leave out {over} characters or more: every button costs at least 155.',
  ],
  MENU_OVERSIZE: [
    'The menu takes {actual} characters as the portal stores it; it must stay under {limit}.',
    'Leave out {over} characters or more.',
  ],
  PART_LOST: [
    'Nothing of the {part} is kept, and the portal does not say so: {consequence}.',
    'Send the {part} in its full form, {form}, with at least one {element} that stands.',
  ],
  PART_NOT_CARRIED: ['This method takes no {part} and drops it without a word.', '{where}'],
  MENU_PRIVATE: [
    'In a private dialog a command answer drops the menu.',
    'Use a keyboard there, or imbot.message.add, which keeps the menu.',
  ],
  PART_NOT_LIST: [
    'The {part} is an object without {key}, so the portal takes its values for the list.',
    'Send {form}.',
  ],
  MENU_OLD_NAME: ['The menu is lost, because the message is named by {old}.', 'Name it by {name}.'],
  PART_IGNORED: ['The {part} is {actual}, and is skipped.', 'Leave it out.'],
  PART_REMOVED_LOOSELY: [
    'This is {actual}, and takes the {part} off the message: PHP holds it to be empty or equal to "N".',
    'Send "N" to take the {part} off, or leave it out to keep it.',
  ],
  PART_AS_STRING: [
    'The {part} was sent as a string, which the portal reads in its own way.',
    'Send the {part} itself in a JSON body, not as a string of JSON.',
  ],
  PART_AS_JSON: [
    'The {part} was sent as a string; the portal reads it as JSON.',
    'Send the {part} itself in a JSON body.',
  ],
  PHP_TYPE_ERROR: [
    'A list or object stands here where the portal expects text; its PHP would throw: {error}.',
    'Send a string.',
  ],
} as const satisfies Readonly<Record<string, IssueText>>;
