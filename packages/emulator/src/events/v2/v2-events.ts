import { commandFields } from './command-fields.ts';
import { joinFields } from './join-fields.ts';
import { messageDeleteFields } from './message-delete-fields.ts';
import { messageFields } from './message-fields.ts';
import { reactionFields } from './reaction-fields.ts';

/** The events of the second generation about a chat, and the fields that each has of its own. */
export const v2Events = {
  ONIMBOTV2COMMANDADD: commandFields,
  ONIMBOTV2JOINCHAT: joinFields,
  ONIMBOTV2MESSAGEADD: messageFields,
  ONIMBOTV2MESSAGEDELETE: messageDeleteFields,
  ONIMBOTV2MESSAGEUPDATE: messageFields,
  ONIMBOTV2REACTIONCHANGE: reactionFields,
} as const;

export type V2EventName = keyof typeof v2Events;
