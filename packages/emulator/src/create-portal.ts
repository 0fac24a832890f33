import { addChat } from './acts/add-chat.ts';
import { addUser } from './acts/add-user.ts';
import { addOutgoingWebhook } from './acts/add-outgoing-webhook.ts';
import { announceOffline } from './acts/announce-offline.ts';
import { click } from './acts/click.ts';
import { edit } from './acts/edit.ts';
import { install, uninstall } from './acts/install.ts';
import { join } from './acts/join.ts';
import { leave } from './acts/leave.ts';
import { reactTo } from './acts/react-to.ts';
import { remove } from './acts/remove.ts';
import { say } from './acts/say.ts';
import type { DeliveryReport } from './events/deliver.ts';
import { createFaultScript } from './faults/fault-script.ts';
import type { Served } from './http/handle-request.ts';
import { reportExecutions } from './inspect/executions.ts';
import { issueGrant } from './oauth/issue-grant.ts';
import type { Portal } from './portal.ts';
import { announce } from './state/change.ts';
import { randomSecret } from './state/random.ts';
import type { World } from './state/world.ts';
import { restoreSnapshot, takeSnapshot } from './state/snapshot.ts';

/** Where a portal is reached over TLS, and how it ends. */
export interface Ending {
  readonly secure: { readonly url: string; readonly certificate: string } | undefined;
  readonly close: () => Promise<void>;
}

/** Everything a portal can be asked from code. */
export function createPortal({ world, dispatcher }: Served, { secure, close }: Ending): Portal {
  const { state, url, log, tokenLog, clock } = world;
  /** Asked for anew each time: a snapshot brings its own secrets. */
  const webhookAt = (base: string): string => `${base}/rest/${state.webhook.userId}/${state.webhook.code}/`;
  /** An act, and then the events that it caused. */
  const then =
    <T>(act: (world: World, what: T) => void) =>
    async (what: T): Promise<readonly DeliveryReport[]> => {
      act(world, what);
      return dispatcher.flush();
    };
  return {
    url,
    get webhook() {
      return webhookAt(url);
    },
    get tls() {
      return secure === undefined ? null : { ...secure, webhook: webhookAt(secure.url) };
    },
    get applicationToken() {
      return state.applicationToken;
    },
    get application() {
      const { clientId, clientSecret } = state.application;
      return { clientId, clientSecret };
    },
    chatUrl: ({ userId, dialog }) => `http://localhost:${new URL(url).port}/chat/${userId}/${dialog}`,
    say: async (saying) => {
      const { id } = say(world, saying);
      return { messageId: id, delivered: await dispatcher.flush() };
    },
    click: then(click),
    edit: then(edit),
    remove: then(remove),
    react: then(reactTo),
    join: then(join),
    leave: (who) => {
      leave(world, who);
    },
    addChat: (chat) => addChat(world, chat),
    addUser: (user) => addUser(world, user),
    install: then(install),
    uninstall: then(uninstall),
    addOutgoingWebhook: (webhook) => {
      addOutgoingWebhook(world, webhook);
    },
    announceOffline: async () => {
      announceOffline(world);
      return dispatcher.flush();
    },
    messages: (chatId) =>
      [...state.messages.values()].filter((one) => one.chatId === chatId && one.isDeleted !== true),
    issueTokens: ({ userId = state.webhook.userId } = {}) =>
      issueGrant(world, { userId, clientId: state.application.clientId }),
    authorizationCode: ({ userId = state.webhook.userId } = {}) => {
      const code = randomSecret(state);
      state.codes.set(code, { userId, expires: clock.now() + 30_000 });
      return code;
    },
    faults: createFaultScript(state),
    log: log.entries,
    tokenLog: tokenLog.entries,
    executions: () => reportExecutions(state),
    snapshot: () => takeSnapshot(state),
    restore: (snapshot) => {
      restoreSnapshot(state, snapshot);
      announce(world, { kind: 'dialogs' });
      for (const { id } of state.chats.values()) announce(world, { kind: 'message', chatId: id });
    },
    settled: dispatcher.settled,
    close,
  };
}
