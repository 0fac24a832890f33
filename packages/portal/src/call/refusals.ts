import type { Refusal } from './refusal.ts';

function refusal(status: number, code: string, description: string): Refusal {
  return {
    code,
    status,
    description,
  };
}

/** The errors that a v1 method answers, with their documented wording where there is one (portal.md §6). */
export const REFUSALS = {
  wrongAuthType: refusal(403, 'WRONG_AUTH_TYPE', 'A session may not call this method'),
  clientId: refusal(403, 'ACCESS_DENIED', 'Access denied! Client ID not specified'),
  commandId: refusal(400, 'COMMAND_ID_ERROR', 'Command not found'),
  commandApp: refusal(400, 'APP_ID_ERROR', 'Command was installed by another rest application'),
  messageIdEmpty: refusal(400, 'MESSAGE_ID_EMPTY', "Message ID can't be empty"),
  messageEmpty: refusal(400, 'MESSAGE_EMPTY', "Message can't be empty"),
  botId: refusal(400, 'BOT_ID_ERROR', 'Bot not found'),
  botApp: refusal(400, 'APP_ID_ERROR', 'Bot was installed by another rest application'),
  dialogId: refusal(400, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty"),
  messageId: refusal(400, 'MESSAGE_ID_ERROR', "Message ID can't be empty"),
  cantEdit: refusal(403, 'CANT_EDIT_MESSAGE', "Time has expired for modification or you don't have access"),
  userId: refusal(400, 'USER_ID_EMPTY', "User ID can't be empty"),
  chatId: refusal(400, 'CHAT_ID_EMPTY', "Chat ID can't be empty"),
  params: refusal(400, 'PARAMS_ERROR', 'Incorrect params'),
  wrongRequest: refusal(400, 'WRONG_REQUEST', "Message isn't added"),
} as const satisfies Readonly<Record<string, Refusal>>;

/** The errors that a v2 method answers, all with status 400 (portal.md §6.1 rule 2, §6.9 to §6.11). */
export const V2_REFUSALS = {
  botToken: refusal(400, 'BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified'),
  botIdRequired: refusal(400, 'BOT_ID_REQUIRED', 'Bot ID is required'),
  botNotFound: refusal(400, 'BOT_NOT_FOUND', 'Bot not found'),
  botOwnership: refusal(400, 'BOT_OWNERSHIP_ERROR', 'Bot belongs to another application'),
  commandNotFound: refusal(400, 'COMMAND_NOT_FOUND', 'Command not found'),
  messageNotFound: refusal(400, 'MESSAGE_NOT_FOUND', 'Message not found'),
  messageAccess: refusal(400, 'MESSAGE_ACCESS_DENIED', 'You cannot access this message'),
  emptyMessage: refusal(400, 'EMPTY_MESSAGE', "Message can't be empty"),
  answerFailed: refusal(400, 'COMMAND_ANSWER_FAILED', 'Failed to send command answer'),
} as const satisfies Readonly<Record<string, Refusal>>;

/** A v2 argument that is missing or of another type (portal.md §6.1 rule 2). */
export function argumentRefusal(argument: string): Refusal {
  return refusal(400, '100', `Could not find value for parameter {${argument}}`);
}

/** PHP throws: v2 answers code 0 with PHP's text, v1 an error 500 (portal.md §6.1 rule 4). */
export function fatalRefusal(api: 'v1' | 'v2', error: string): Refusal {
  return api === 'v2'
    ? refusal(400, '0', error)
    : refusal(500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
}
