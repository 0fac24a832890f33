import { isRecord } from '../php/is-record.ts';
import { at, type Place } from '../report/place.ts';
import type { BotRecord, CommandRecord, MessageRecord, PortalRecords } from '../types/judge-context.ts';
import type { Misfit } from './read-context.ts';

/**
 * The portal's records, made safe to ask: a question that is no function, that throws, or whose answer is no such
 * record is reported, and comes to nothing found.
 */
export function readRecords(records: unknown, place: Place, misfit: Misfit): PortalRecords {
  const given: Fields = isRecord(records) ? records : {};
  if (given !== records) misfit(place);
  const { auth, clientId, findCommand, findBot, findMessage, mayEdit } = given;
  const isClient = typeof clientId === 'string' || clientId === null;
  if (!isClient) misfit(at(place, 'clientId'));
  const ask: Ask = (name, question, read) => (query) => {
    try {
      const answer: unknown =
        typeof question === 'function' ? Reflect.apply(question, records, [query]) : question;
      if (!isGiven(answer)) return undefined;
      const found = read(answer);
      if (found !== undefined) return found;
    } catch {
      // Said below, as of any other answer that is of no use.
    }
    misfit(at(place, name));
    return undefined;
  };
  return {
    auth: auth === 'session' || auth === 'webhook' ? auth : 'application',
    clientId: isClient ? clientId : '',
    ...(isGiven(findCommand) && { findCommand: ask('findCommand', findCommand, readRecord) }),
    ...(isGiven(findBot) && { findBot: ask('findBot', findBot, readRecord) }),
    ...(isGiven(findMessage) && { findMessage: ask('findMessage', findMessage, readRecord) }),
    ...(isGiven(mayEdit) && { mayEdit: (id) => ask('mayEdit', mayEdit, readYes)(id) ?? true }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

type Ask = <A>(
  name: string,
  question: unknown,
  read: (answer: unknown) => A | undefined,
) => (query: unknown) => A | undefined;

/** What any of the checks reads of a record, copied, so that it is looked at once. */
function readRecord(answer: unknown): (BotRecord & CommandRecord & MessageRecord) | undefined {
  const { id, botId, command, clientId, dialog }: Fields = isRecord(answer) ? answer : {};
  if (!isId(id)) return undefined;
  return {
    id,
    botId: isId(botId) ? botId : 0,
    command: String(command),
    clientId: String(clientId),
    dialog: dialog === 'private' ? dialog : 'group',
  };
}

function readYes(answer: unknown): boolean | undefined {
  return typeof answer === 'boolean' ? answer : undefined;
}

/** The id of something the portal keeps; 0 stands for none. */
export function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Null and undefined both mean that nothing is known. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
