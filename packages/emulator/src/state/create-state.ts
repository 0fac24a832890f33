import { randomBytes } from 'node:crypto';
import type { PortalState, User } from './portal-state.ts';

/** What a portal holds when it opens. */
export interface Seed {
  /** People by user id; user 1 is the one the webhook acts for. */
  readonly users?: Readonly<Record<number, string>>;
  /** The one group chat everybody and every new bot is a member of. */
  readonly chat?: { readonly id: number; readonly title: string };
  /** First ids to give out, for a run that repeats. */
  readonly firstIds?: { readonly bot?: number; readonly command?: number; readonly message?: number };
  /** The code in the webhook's address; random when left out. */
  readonly webhookCode?: string;
  readonly applicationToken?: string;
  readonly memberId?: string;
}

function secret(): string {
  return randomBytes(16).toString('hex');
}

export function createState(seed: Seed): PortalState {
  const { chat = { id: 1, title: 'General' }, firstIds = {} } = seed;
  const names = { 1: 'Administrator', ...seed.users };
  const people = Object.entries(names).map(([id, name]): User => ({ id: Number(id), name, isBot: false }));
  const members = people.map(({ id }) => id);
  return {
    memberId: seed.memberId ?? secret(),
    applicationToken: seed.applicationToken ?? secret(),
    webhook: { userId: 1, code: seed.webhookCode ?? secret() },
    users: new Map(people.map((user) => [user.id, user])),
    chats: new Map([[chat.id, { id: chat.id, kind: 'group', title: chat.title, members }]]),
    bots: new Map(),
    commands: new Map(),
    messages: new Map(),
    next: {
      bot: firstIds.bot ?? Math.max(...members) + 1,
      command: firstIds.command ?? 1,
      message: firstIds.message ?? 1,
      chat: chat.id + 1,
    },
  };
}
