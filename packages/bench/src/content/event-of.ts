import { contentOf } from './content-of.ts';

/** The body of an event as a portal sends it: a form with PHP's brackets. */
export function eventOf(seed: number): string {
  const { text } = contentOf(4, seed);
  const user = { ID: 27, NAME: 'Maria', FIRST_NAME: 'Maria', LAST_NAME: 'Lopez', IS_BOT: 'N', GENDER: 'F' };
  const params = {
    MESSAGE: text,
    MESSAGE_ID: 33_000 + seed,
    DIALOG_ID: 'chat2941',
    CHAT_ID: 2941,
    FROM_USER_ID: 27,
    TO_USER_ID: 0,
    CHAT_TYPE: 'C',
    LANGUAGE: 'ru',
  };
  const auth = {
    domain: 'portal.example.com',
    client_endpoint: 'https://portal.example.com/rest/',
    server_endpoint: 'https://oauth.example.com/rest/',
    member_id: '0123456789abcdef0123456789abcdef',
    application_token: '0123456789abcdef0123456789abcdef',
  };
  const form = new URLSearchParams({ event: 'ONIMBOTMESSAGEADD', event_handler_id: '155', ts: '1700000000' });
  const add = (prefix: string, values: Readonly<Record<string, string | number>>): void => {
    for (const [name, value] of Object.entries(values)) form.append(`${prefix}[${name}]`, String(value));
  };
  add('data[BOT][39]', { BOT_ID: 39, BOT_CODE: 'echo', ...auth });
  add('data[PARAMS]', params);
  add('data[USER]', user);
  add('auth', auth);
  return form.toString();
}
