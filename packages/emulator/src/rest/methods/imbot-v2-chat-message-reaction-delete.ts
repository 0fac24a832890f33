import { changeReaction } from '../change-reaction.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.Message.Reaction.delete`. */
export const imbotV2ChatMessageReactionDelete: RestMethod = (call) =>
  changeReaction(call, 'delete', ['REACTION_NOT_FOUND', 'Reaction not found']);
