import type { Execution, Message, PortalState } from '../state/portal-state.ts';

/** What the inspector says of the messages: how each came to be, and which are there more than once. */
export interface ExecutionReport {
  readonly executions: readonly Execution[];
  /** Messages of one author in one chat that say the same: ids, two or more each. */
  readonly doubles: readonly (readonly number[])[];
}

/** Counts how often everything that was sent is there. */
export function reportExecutions(state: PortalState): ExecutionReport {
  const alike = new Map<string, number[]>();
  for (const { messageId } of state.executions.values()) {
    const message = state.messages.get(messageId);
    if (message === undefined) continue;
    const content = contentOf(message);
    const ids = alike.get(content);
    if (ids === undefined) alike.set(content, [messageId]);
    else ids.push(messageId);
  }
  return {
    executions: [...state.executions.values()],
    doubles: [...alike.values()].filter((ids) => ids.length > 1),
  };
}

/** What a message says, without what the portal stamped on it. */
function contentOf({ chatId, authorId, text, attach, keyboard, menu }: Message): string {
  const unstamped = attach === null ? null : { ...attach, ID: 0 };
  return JSON.stringify([chatId, authorId, text, unstamped, keyboard, menu]);
}
