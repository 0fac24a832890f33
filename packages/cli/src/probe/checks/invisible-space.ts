import type { Check } from '../check.ts';
import { idOf, send, textOf } from '../send.ts';

const text = 'a[\u200bb]\u200b';

export const invisibleSpace: Check = {
  question: 'Does a zero-width space, which keeps brackets from being tags, survive being stored?',
  settles: 'what the eleven message methods accept, keep and refuse',
  emulator: 'yes',
  look: async (wire, place) => {
    const kept = await textOf(wire, place, idOf(await send(wire, place, { message: text })));
    return kept === text ? 'yes' : `no: ${JSON.stringify(kept)}`;
  },
};
