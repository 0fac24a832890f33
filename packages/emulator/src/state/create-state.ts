import { createHash, randomBytes } from 'node:crypto';
import type { Application, NextId, PortalState, User } from './portal-state.ts';
import { randomSecret } from './random.ts';

/** What a portal holds when it opens. */
export interface Seed {
  /** People by user id; user 1 is the one the webhook acts for. */
  readonly users?: Readonly<Record<number, string>>;
  /** The one group chat everybody and every new bot is a member of. */
  readonly chat?: { readonly id: number; readonly title: string };
  /** First ids to give out, for a run that repeats. */
  readonly firstIds?: Partial<Readonly<Record<NextId, number>>>;
  /** Any text; runs with the same seed and the same clock are the same, byte for byte. Random when left out. */
  readonly seed?: string;
  /** The code in the webhook's address; random when left out. */
  readonly webhookCode?: string;
  readonly applicationToken?: string;
  readonly memberId?: string;
  /** The application that OAuth tokens are for; random when left out. */
  readonly application?: Partial<Application>;
}

export function createState(given: Seed): PortalState {
  const { chat = { id: 1, title: 'General' }, firstIds = {} } = given;
  const names = { 1: 'Administrator', ...given.users };
  const people = Object.entries(names).map(([id, name]): User => ({ id: Number(id), name, isBot: false }));
  const members = people.map(({ id }) => id);
  const source = { random: numberOf(given.seed) };
  const secret = (): string => randomSecret(source);
  return {
    memberId: given.memberId ?? secret(),
    applicationToken: given.applicationToken ?? secret(),
    webhook: { userId: 1, code: given.webhookCode ?? secret() },
    application: {
      clientId: given.application?.clientId ?? `local.${secret().slice(0, 14)}.${secret().slice(0, 8)}`,
      clientSecret: given.application?.clientSecret ?? secret(),
      scope: given.application?.scope ?? 'im,imbot',
    },
    users: new Map(people.map((user) => [user.id, user])),
    chats: new Map([
      [chat.id, { id: chat.id, kind: 'group', title: chat.title, members, lastId: 0, previousId: 0 }],
    ]),
    bots: new Map(),
    commands: new Map(),
    messages: new Map(),
    notices: new Map(),
    readMarks: new Map(),
    bindings: new Map(),
    queue: new Map(),
    onceRows: new Map(),
    commandTokens: new Map(),
    grants: new Map(),
    handedOut: new Map(),
    codes: new Map(),
    buckets: new Map(),
    usage: new Map(),
    faults: new Map(),
    executions: new Map(),
    next: {
      bot: Math.max(...members) + 1,
      command: 1,
      message: 1,
      chat: chat.id + 1,
      binding: 301,
      event: 1,
      fault: 1,
      request: 1,
      notice: 1,
      ...firstIds,
    },
    random: source.random,
  };
}

/** 32 bits of a seed, or of chance. */
function numberOf(seed: string | undefined): number {
  const bytes = seed === undefined ? randomBytes(4) : createHash('sha256').update(seed).digest();
  return bytes.readInt32LE(0);
}
