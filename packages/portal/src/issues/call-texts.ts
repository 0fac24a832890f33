import type { IssueText } from './issue-text.ts';

export const CALL_TEXTS = {
  NOT_JSON: [
    'This value cannot be sent: JSON has no place for it, or it contains itself.',
    'Send strings, finite numbers, booleans, null, arrays and plain objects.',
  ],
  TOO_DEEP: [
    'This value lies deeper than {limit} levels, so the portal would read nothing of the whole request.',
    'Send a flatter value.',
  ],
  TOO_LARGE: [
    'The request has more than {limit} values; the rest was not looked at.',
    'Split it into several messages.',
  ],
  LONE_SURROGATE: [
    'This text has half of a surrogate pair (a broken emoji). The portal cannot decode such a request and would see nothing of it.',
    'Make strings well-formed before sending, with toWellFormed() or by cutting at code points.',
  ],
  MORE_ISSUES: ['There are more than {limit} findings here; the rest is not listed.', 'Mend these first.'],
  PARAMS_NOT_OBJECT: [
    'The parameters are not an object, so the method would find none of them.',
    'Send an object with the names of the parameters as keys.',
  ],
  CONTEXT_UNREADABLE: [
    'This is not what a context holds here, or it throws; the verdict does without it.',
    'Give it the form that JudgeContext describes; records are asked synchronously.',
  ],
  METHOD_UNKNOWN: ['There is no method {method} in this model.', 'Use one of METHODS.'],
  WRONG_AUTH_TYPE: [
    'This method cannot be called with the session of a browser.',
    'Call it with the token of an application or by an incoming webhook.',
  ],
  CLIENT_ID_MISSING: [
    'The call names no application: CLIENT_ID is missing.',
    'With a webhook, send the CLIENT_ID that the bot was registered with.',
  ],
  COMMAND_ID_ERROR: [
    'The call names no command that the portal has: {command}.',
    'Send COMMAND_ID as it came with the event, or COMMAND with the exact text of a registered command.',
  ],
  APP_ID_ERROR: [
    '{what} was registered by another application.',
    'Answer with the application, or the CLIENT_ID, that registered it.',
  ],
  MESSAGE_ID_EMPTY: [
    'MESSAGE_ID is {value}; it must be the number of the message to answer.',
    'Send MESSAGE_ID as it came with the event.',
  ],
  MESSAGE_ID_ERROR: [
    'MESSAGE_ID is {value}; it must be the number of the message to change.',
    'Send the id that sending the message gave back.',
  ],
  BOT_ID_ERROR: [
    'BOT_ID is {value}; the application has no such bot.',
    'Send the BOT_ID that registering the bot gave back.',
  ],
  CANT_EDIT_MESSAGE: [
    'Message {value} cannot be changed by this caller.',
    'Send a new message; v1 lets the author change one for three days, v2 without a term.',
  ],
  DIALOG_ID_EMPTY: [
    'DIALOG_ID names no dialog: it is {actual}.',
    'Send chat and a number for a chat, or the number of a user.',
  ],
  USER_ID_EMPTY: ['USER_ID is missing or not a number.', 'Send the id of the user who is to see it.'],
  ARGUMENT_MISSING: [
    '{argument} is missing or not of the type the method expects.',
    'Send {argument} as {type}.',
  ],
  RECIPIENT_MISSING: [
    'Nothing says where the message goes: {missing}.',
    'Send DIALOG_ID: chat and a number for a chat, or the number of a user.',
  ],
  MESSAGE_NOT_ADDED: [
    'The portal would not save the message: {reason}.',
    'Check that the message and its author exist.',
  ],
  FIELD_NOT_READ: [
    'The method does not read the field {field}, and would drop it without a word.',
    'Names inside fields are exact: {known}.',
  ],
  BOT_ID_ASSUMED: [
    'The bot is not known here, so sizes are counted with a bot id of {actual}, the widest there is.',
    'Name the bot to get exact sizes.',
  ],
} as const satisfies Readonly<Record<string, IssueText>>;
