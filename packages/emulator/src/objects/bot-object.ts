import type { Bot, PortalState } from '../state/portal-state.ts';

/** A bot as its owner sees it in the second generation. */
export function botObject(state: PortalState, bot: Bot): Readonly<Record<string, unknown>> {
  const chats = [...state.chats.values()].filter(({ members }) => members.includes(bot.id));
  const people = new Set(chats.flatMap(({ members }) => members.filter((id) => !state.bots.has(id))));
  return {
    id: bot.id,
    code: bot.code,
    type: bot.type,
    isHidden: bot.isHidden,
    isSupportOpenline: bot.isSupportOpenline,
    isReactionsEnabled: bot.isReactionsEnabled,
    backgroundId: bot.backgroundId,
    language: 'en',
    moduleId: 'rest',
    eventMode: bot.eventMode,
    countMessage: bot.countMessage,
    countCommand: [...state.commands.values()].filter(({ botId }) => botId === bot.id).length,
    countChat: chats.length,
    countUser: people.size,
  };
}

/** The same in an answer, where the application is named too. */
export function ownedBotObject(state: PortalState, bot: Bot): Readonly<Record<string, unknown>> {
  return { ...botObject(state, bot), appId: bot.clientId };
}
