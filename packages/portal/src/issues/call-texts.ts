import type { IssueText } from './issue-text.ts';

export const CALL_TEXTS = {
  NOT_JSON: {
    message: 'This value cannot be sent: JSON has no place for it, or it contains itself.',
    hint: 'Send strings, finite numbers, booleans, null, arrays and plain objects.',
  },
  TOO_DEEP: {
    message:
      'This value lies deeper than {limit} levels, so the portal would read nothing of the whole request.',
    hint: 'Send a flatter value.',
  },
  TOO_LARGE: {
    message: 'The request has more than {limit} values; the rest was not looked at.',
    hint: 'Split it into several messages.',
  },
  LONE_SURROGATE: {
    message:
      'This text has half of a surrogate pair (a broken emoji). The portal cannot decode such a request and would see nothing of it.',
    hint: 'Make strings well-formed before sending, with toWellFormed() or by cutting at code points.',
  },
  MORE_ISSUES: {
    message: 'There are more than {limit} findings here; the rest is not listed.',
    hint: 'Mend these first.',
  },
  PARAMS_NOT_OBJECT: {
    message: 'The parameters are not an object, so the method would find none of them.',
    hint: 'Send an object with the names of the parameters as keys.',
  },
  CONTEXT_UNREADABLE: {
    message: 'This is not what a context holds here, or it throws; the verdict does without it.',
    hint: 'Give it the form that JudgeContext describes; records are asked synchronously.',
  },
  METHOD_UNKNOWN: {
    message: 'There is no method {method} in this model.',
    hint: 'Use one of METHODS.',
  },
  WRONG_AUTH_TYPE: {
    message: 'This method cannot be called with the session of a browser.',
    hint: 'Call it with the token of an application or by an incoming webhook.',
  },
  CLIENT_ID_MISSING: {
    message: 'The call names no application: CLIENT_ID is missing.',
    hint: 'With a webhook, send the CLIENT_ID that the bot was registered with.',
  },
  COMMAND_ID_ERROR: {
    message: 'The call names no command that the portal has: {command}.',
    hint: 'Send COMMAND_ID as it came with the event, or COMMAND with the exact text of a registered command.',
  },
  APP_ID_ERROR: {
    message: '{what} was registered by another application.',
    hint: 'Answer with the application, or the CLIENT_ID, that registered it.',
  },
  MESSAGE_ID_EMPTY: {
    message: 'MESSAGE_ID is {value}; it must be the number of the message to answer.',
    hint: 'Send MESSAGE_ID as it came with the event.',
  },
  MESSAGE_ID_ERROR: {
    message: 'MESSAGE_ID is {value}; it must be the number of the message to change.',
    hint: 'Send the id that sending the message gave back.',
  },
  BOT_ID_ERROR: {
    message: 'BOT_ID is {value}; the application has no such bot.',
    hint: 'Send the BOT_ID that registering the bot gave back.',
  },
  CANT_EDIT_MESSAGE: {
    message: 'Message {value} cannot be changed by this caller.',
    hint: 'Send a new message; v1 lets the author change one for three days, v2 without a term.',
  },
  DIALOG_ID_EMPTY: {
    message: 'DIALOG_ID is missing.',
    hint: 'Send chat and a number for a chat, or the number of a user.',
  },
  USER_ID_EMPTY: {
    message: 'USER_ID is missing or not a number.',
    hint: 'Send the id of the user who is to see it.',
  },
  ARGUMENT_MISSING: {
    message: '{argument} is missing or not of the type the method expects.',
    hint: 'Send {argument} as {type}.',
  },
  RECIPIENT_MISSING: {
    message: 'Nothing says where the message goes: {missing}.',
    hint: 'Send DIALOG_ID: chat and a number for a chat, or the number of a user.',
  },
  MESSAGE_NOT_ADDED: {
    message: 'The portal would not save the message: {reason}.',
    hint: 'Check that the message and its author exist.',
  },
  FIELD_NOT_READ: {
    message: 'The method does not read the field {field}, and would drop it without a word.',
    hint: 'Names inside fields are exact: {known}.',
  },
  BOT_ID_ASSUMED: {
    message:
      'The bot is not known here, so sizes are counted with a bot id of {actual}, the widest there is.',
    hint: 'Name the bot to get exact sizes.',
  },
} as const satisfies Readonly<Record<string, IssueText>>;
