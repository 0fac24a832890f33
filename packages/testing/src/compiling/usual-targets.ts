import { imbot, type Change, type Reply, type Target, type UpdateMethod } from '@riposte/builder';

/** The widest id there is (portal.md §2), so that the sizes of a test are the worst there are. */
const botId = 2_147_483_647;

/** Where a message goes in a test that does not say. */
export const usualTargets: {
  readonly reply: Target;
  readonly change: Target<UpdateMethod>;
} = {
  reply: imbot.messageAdd({ dialogId: 'chat1', botId }),
  change: imbot.messageUpdate({ messageId: 1, botId }),
};

export function usualTarget({ kind }: Reply | Change): Target {
  return usualTargets[kind];
}
