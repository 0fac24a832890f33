import { changeReaction } from '../change-reaction.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.Message.Reaction.add`. */
export const imbotV2ChatMessageReactionAdd: RestMethod = (call) =>
  changeReaction(call, 'add', ['REACTION_ALREADY_SET', 'Reaction already set']);
