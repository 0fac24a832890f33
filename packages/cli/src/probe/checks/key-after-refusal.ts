import { randomUUID } from 'node:crypto';
import type { Check } from '../check.ts';
import { idOf, send } from '../send.ts';

export const keyAfterRefusal: Check = {
  question: 'Is a key free after an error that the method itself found?',
  settles: 'an error that the method finds leaves the key free, one that only saving finds leaves it failed',
  emulator: 'free',
  look: async (wire, place) => {
    const templateId = randomUUID();
    await send(wire, place, { message: '', templateId });
    const again = await send(wire, place, { message: 'After a refusal', templateId });
    return idOf(again) > 0 ? 'free' : `taken: ${again.error ?? 'without a code'}`;
  },
};
