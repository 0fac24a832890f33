import type { RuleText } from './rule.ts';

/** Who calls, for whom, about which message. */
export const CALL_RULES = {
  METHOD_UNKNOWN: {
    does: 'A method the portal does not have answers ERROR_METHOD_NOT_FOUND.',
    source: 'transport.md §1.3',
    confidence: 'documented',
  },
  WRONG_AUTH_TYPE: {
    does: 'Methods of an application refuse a call by browser session.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  CLIENT_ID_MISSING: {
    does: 'A call that belongs to no application is refused.',
    source: 'portal.md §6.1 rule 1',
    confidence: 'read in source',
  },
  COMMAND_ID_ERROR: {
    does: 'A command answer needs the id or the exact text of a registered command.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  APP_ID_ERROR: {
    does: 'A command or bot of another application is refused.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  MESSAGE_ID_EMPTY: {
    does: 'A command answer needs the id of the message it answers.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  MESSAGE_ID_ERROR: {
    does: 'An update needs the id of the message it changes.',
    source: 'portal.md §6.5',
    confidence: 'read in source',
  },
  BOT_ID_ERROR: {
    does: 'A bot method needs a bot of the application.',
    source: 'portal.md §6.4',
    confidence: 'read in source',
  },
  CANT_EDIT_MESSAGE: {
    does: 'Only the author may change a message, and not a deleted or forwarded one; v1 sets a term of three days.',
    source: 'portal.md §6.5, §6.11',
    confidence: 'read in source',
  },
  DIALOG_ID_EMPTY: {
    does: 'A new message needs a dialog.',
    source: 'portal.md §6.4',
    confidence: 'read in source',
  },
  USER_ID_EMPTY: {
    does: 'A personal message or notification needs a user.',
    source: 'portal.md §6.8',
    confidence: 'read in source',
  },
  ARGUMENT_MISSING: {
    does: 'A v2 method answers code 100 when an argument is missing or of the wrong type.',
    source: 'portal.md §6.1 rule 2',
    confidence: 'read in source',
  },
  RECIPIENT_MISSING: {
    does: 'A new message needs a dialog, a chat or a user.',
    source: 'portal.md §6.6',
    confidence: 'read in source',
  },
  MESSAGE_NOT_ADDED: {
    does: 'A message that cannot be saved is refused at the very end.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  FIELD_NOT_READ: {
    does: 'A v2 method reads its own camelCase field names and drops every other without a word.',
    source: 'portal.md §6.10',
    confidence: 'read in source',
    since: 'imbot 26',
  },
  BOT_ID_ASSUMED: {
    does: 'The digits of the bot id count in every button, so an unknown id is taken at its widest.',
    source: 'portal.md §2.1',
    confidence: 'read in source',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
