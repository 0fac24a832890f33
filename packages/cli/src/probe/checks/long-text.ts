import type { Check } from '../check.ts';
import { idOf, send, textOf } from '../send.ts';

export const longText: Check = {
  question: 'How is a text of 20,007 characters kept?',
  settles: 'what the eleven message methods accept, keep and refuse',
  emulator: '20,006, ending in " (...)"',
  look: async (wire, place) => {
    const sent = await send(wire, place, { message: 'x'.repeat(20_007) });
    const kept = await textOf(wire, place, idOf(sent));
    return `${kept.length.toLocaleString('en')}, ending in ${JSON.stringify(kept.slice(-6))}`;
  },
};
