import type { Refusal } from './refusal.ts';

const refusal = (status: number, code: string, description: string): Refusal => ({
  code,
  status,
  description,
});

/** The errors that a v1 method answers, with their documented wording where there is one (portal.md §6). */
export const REFUSALS = {
  wrongAuthType: refusal(403, 'WRONG_AUTH_TYPE', 'A session may not call this method'),
  clientId: refusal(403, 'ACCESS_DENIED', 'Access denied! Client ID not specified'),
  commandId: refusal(400, 'COMMAND_ID_ERROR', 'Command not found'),
  commandApp: refusal(400, 'APP_ID_ERROR', 'Command was installed by another rest application'),
  messageIdEmpty: refusal(400, 'MESSAGE_ID_EMPTY', "Message ID can't be empty"),
  messageEmpty: refusal(400, 'MESSAGE_EMPTY', "Message can't be empty"),
  wrongRequest: refusal(400, 'WRONG_REQUEST', "Message isn't added"),
} as const satisfies Readonly<Record<string, Refusal>>;

/** PHP throws: v2 answers code 0 with PHP's text, v1 an error 500 (portal.md §6.1 rule 4). */
export const fatalRefusal = (api: 'v1' | 'v2', error: string): Refusal =>
  api === 'v2' ? refusal(400, '0', error) : refusal(500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
