import type { IssueText } from './issue-text.ts';

export const MESSAGE_TEXTS = {
  MESSAGE_EMPTY: ['The message has no text{why}.', 'Give it a text of at least one visible character.'],
  MESSAGE_NOT_TEXT: [
    'The message is {actual}, not a text, so the portal takes it for empty.',
    'Send a string.',
  ],
  MESSAGE_DELETES: [
    'An empty text in an update deletes the message.',
    'Leave the text out to keep it, or call the delete method if that is meant.',
  ],
  TEXT_CUT: [
    'The text has {actual} characters; the portal cuts it to {limit} and puts " (...)" after it.',
    'Shorten the text, move some of it to an attach, or send it in several messages, as split does.',
  ],
  TEXT_TRIMMED: [
    'The portal removes the blanks around the text.',
    'Nothing to do, unless they are meant to be seen.',
  ],
} as const satisfies Readonly<Record<string, IssueText>>;
