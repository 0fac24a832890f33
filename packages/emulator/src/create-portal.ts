import { addChat } from './acts/add-chat.ts';
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
import { randomSecret } from './state/random.ts';
import type { World } from './state/world.ts';
import { restoreSnapshot, takeSnapshot } from './state/snapshot.ts';

/** Everything a portal can be asked from code, but for its end. */
export function createPortal({ world, dispatcher }: Served): Omit<Portal, 'close' | 'tls'> {
  const { state, url, log, tokenLog, clock } = world;
  const { application } = state;
  /** An act, and then the events that it caused. */
  const then =
    <T>(act: (world: World, what: T) => void) =>
    async (what: T): Promise<readonly DeliveryReport[]> => {
      act(world, what);
      return dispatcher.flush();
    };
  return {
    url,
    webhook: `${url}/rest/${state.webhook.userId}/${state.webhook.code}/`,
    applicationToken: state.applicationToken,
    application: { clientId: application.clientId, clientSecret: application.clientSecret },
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
      issueGrant(world, { userId, clientId: application.clientId }),
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
    },
    settled: dispatcher.settled,
  };
}
