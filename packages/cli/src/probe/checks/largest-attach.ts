import type { Check } from '../check.ts';
import { idOf, send } from '../send.ts';

export const largestAttach: Check = {
  question: 'Is an attach of 59,998 taken and one of 60,000 refused, every slash counted twice?',
  settles: 'what the eleven message methods accept, keep and refuse',
  emulator: 'taken, refused with PARAM_ATTACH_ERROR',
  look: async (wire, place) => {
    const taken = await send(wire, place, { attach: attach(59_998) });
    const refused = await send(wire, place, { attach: attach(60_000) });
    return [taken, refused]
      .map((answer) => (idOf(answer) > 0 ? 'taken' : `refused with ${answer.error ?? 'no code'}`))
      .join(', ');
  },
};

/** An attach of one MESSAGE: 99 with its colour and token, each slash counted twice (portal.md §2.1). */
function attach(size: number): object {
  return { BLOCKS: [{ MESSAGE: '/'.repeat((size - 100) / 2) + 'x' }], COLOR: '#00ace3' };
}
