import type { Contestant } from '../contestant.ts';
import { breakTags, paramsOf } from '../payload.ts';
import { NaiveReply } from './naive-reply.ts';
import { payloadSchema } from './payload-schema.ts';

/** The design that suggests itself: immer in each call, and a schema over the whole at the end. */
export const naive: Contestant = {
  title: 'immer in each call, zod at the end',
  validates: true,
  compose: ({ text, blocks, buttons }) => {
    const empty = new NaiveReply({ text: breakTags(text), blocks: [], buttons: [] });
    const filled = blocks.reduce((reply, block) => reply.block(block), empty);
    const { state } = buttons.reduce((reply, button) => reply.button(button), filled);
    return JSON.stringify(payloadSchema.parse(paramsOf(state.text, state.blocks, state.buttons)));
  },
};
