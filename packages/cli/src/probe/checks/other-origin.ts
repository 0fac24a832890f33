import type { Check } from '../check.ts';

export const otherOrigin: Check = {
  question: 'May a page of another site read the answer of a webhook?',
  settles: 'a page of another site may call, and read what it is answered',
  emulator: 'yes',
  look: async (wire) => {
    const { headers } = await wire.call('server.time', {});
    const allowed = headers.get('access-control-allow-origin');
    return allowed === '*' || allowed === 'https://example.com' ? 'yes' : 'no';
  },
};
