import { randomUUID } from 'node:crypto';
import type { Check } from '../check.ts';
import { idOf, send } from '../send.ts';

export const keyRepeated: Check = {
  question: 'Is a message that is sent again under its key there once?',
  settles:
    'a key: taken before the message is stored, global, repeat answers the first id, `MESSAGE_DUPLICATED_BY_UUID` for an hour after a failure, 31 days',
  emulator: 'once, with the first id',
  look: async (wire, place) => {
    const fields = { message: 'Once', templateId: randomUUID() };
    const [first, second] = [await send(wire, place, fields), await send(wire, place, fields)];
    if (idOf(first) === 0) return `${first.status} ${first.error ?? ''}`.trim();
    if (idOf(second) === 0) return `the second is refused: ${second.error ?? 'without a code'}`;
    return idOf(first) === idOf(second) ? 'once, with the first id' : 'twice';
  },
};
