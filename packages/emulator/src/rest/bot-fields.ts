import { textParam } from './params.ts';

type Params = Readonly<Record<string, unknown>>;

/** The parameter that names the handler of each event of a v1 bot. */
const handlerParams = {
  ONIMBOTMESSAGEADD: 'EVENT_MESSAGE_ADD',
  ONIMBOTMESSAGEUPDATE: 'EVENT_MESSAGE_UPDATE',
  ONIMBOTMESSAGEDELETE: 'EVENT_MESSAGE_DELETE',
  ONIMBOTJOINCHAT: 'EVENT_WELCOME_MESSAGE',
  ONIMBOTDELETE: 'EVENT_BOT_DELETE',
} as const;

/** Where a v1 bot wants each event: its own handler, or the one for all. */
export function handlersOf(given: Params): Readonly<Record<string, string>> {
  const forAll = textParam(given, 'EVENT_HANDLER');
  return Object.fromEntries(
    Object.entries(handlerParams)
      .map(([event, param]) => [event, textParam(given, param) || forAll])
      .filter(([, handler]) => handler !== ''),
  ) as Readonly<Record<string, string>>;
}

/** The bot's name out of the PROPERTIES of v1; empty for none. */
export function nameOf(properties: unknown): string {
  return joinName(properties, ['NAME', 'LAST_NAME']);
}

/** The bot's name out of the properties of v2; empty for none. */
export function v2NameOf(properties: unknown): string {
  return joinName(properties, ['name', 'lastName']);
}

function joinName(properties: unknown, keys: readonly string[]): string {
  if (typeof properties !== 'object' || properties === null) return '';
  const fields: Params = { ...properties };
  return keys
    .map((key) => textParam(fields, key))
    .filter((part) => part !== '')
    .join(' ');
}
