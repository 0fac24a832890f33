import { click } from './chat/click.ts';
import { say } from './chat/say.ts';
import { createFaultScript } from './faults/fault-script.ts';
import type { Served } from './http/handle-request.ts';
import { reportExecutions } from './inspect/executions.ts';
import { issueGrant } from './oauth/issue-grant.ts';
import type { Portal } from './portal.ts';
import { randomSecret } from './state/random.ts';
import { restoreSnapshot, takeSnapshot } from './state/snapshot.ts';

/** Everything a portal can be asked from code, but for its end. */
export function createPortal({ world, dispatcher }: Served): Omit<Portal, 'close'> {
  const { state, url, log, clock } = world;
  const { application } = state;
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
    click: async (place) => {
      click(world, place);
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
    executions: () => reportExecutions(state),
    snapshot: () => takeSnapshot(state),
    restore: (snapshot) => {
      restoreSnapshot(state, snapshot);
    },
    settled: dispatcher.settled,
  };
}
