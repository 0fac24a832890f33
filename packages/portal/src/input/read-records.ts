import { isRecord } from '../php/is-record.ts';
import { at, type Place } from '../report/place.ts';
import type { BotRecord, CommandRecord, MessageRecord, PortalRecords } from '../types/judge-context.ts';
import type { Misfit } from './read-context.ts';

/**
 * The portal's records, made safe to ask: a question that is no function, that throws, or whose answer is no such
 * record is reported, and comes to nothing found.
 */
export function readRecords(records: unknown, place: Place, misfit: Misfit): PortalRecords {
  if (!isRecord(records)) {
    misfit(place);
    return { auth: 'application', clientId: '' };
  }
  const { auth, clientId, findCommand, findBot, findMessage, mayEdit } = records;
  const isClient = typeof clientId === 'string' || clientId === null;
  if (!isClient) misfit(at(place, 'clientId'));
  const asker: Asker = (name, question, read) => (query) => {
    const answer = ask(() =>
      read(typeof question === 'function' ? Reflect.apply(question, records, [query]) : 0),
    );
    if (answer === null) misfit(at(place, name));
    return answer ?? undefined;
  };
  return {
    auth: auth === 'session' || auth === 'webhook' ? auth : 'application',
    clientId: isClient ? clientId : '',
    ...(isGiven(findCommand) && { findCommand: asker('findCommand', findCommand, readCommand) }),
    ...(isGiven(findBot) && { findBot: asker('findBot', findBot, readBot) }),
    ...(isGiven(findMessage) && { findMessage: asker('findMessage', findMessage, readMessage) }),
    ...(isGiven(mayEdit) && {
      mayEdit: (id) => asker('mayEdit', mayEdit, readYes)(id) ?? true,
    }),
  };
}

/** What an answer is read as: undefined for nothing found, null for an answer of no use. */
type Answer<A> = A | undefined | null;

type Asker = <A>(
  name: string,
  question: unknown,
  read: (answer: unknown) => Answer<A>,
) => (query: unknown) => A | undefined;

function ask<A>(question: () => Answer<A>): Answer<A> {
  try {
    return question();
  } catch {
    return null;
  }
}

function readBot(answer: unknown): Answer<BotRecord> {
  if (!isGiven(answer)) return undefined;
  if (!isRecord(answer)) return null;
  const { id, clientId } = answer;
  return isId(id) && typeof clientId === 'string' ? { id, clientId } : null;
}

function readCommand(answer: unknown): Answer<CommandRecord> {
  if (!isGiven(answer)) return undefined;
  if (!isRecord(answer)) return null;
  const { id, command, botId, clientId } = answer;
  const isWhole = isId(id) && isId(botId) && typeof command === 'string' && typeof clientId === 'string';
  return isWhole ? { id, command, botId, clientId } : null;
}

function readMessage(answer: unknown): Answer<MessageRecord> {
  if (!isGiven(answer)) return undefined;
  if (!isRecord(answer)) return null;
  const { id, dialog } = answer;
  return isId(id) && (dialog === 'group' || dialog === 'private') ? { id, dialog } : null;
}

function readYes(answer: unknown): Answer<boolean> {
  return typeof answer === 'boolean' ? answer : null;
}

/** The id of something the portal keeps; 0 stands for none. */
export function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Null and undefined both mean that nothing is known. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
