import type { Check } from '../check.ts';

export const brokenJson: Check = {
  question: 'What does a portal make of JSON that PHP cannot decode?',
  settles: 'JSON that PHP cannot decode counts as no parameters',
  emulator: 'no parameters',
  look: async (wire) => {
    const [none, broken] = [
      await wire.call('im.message.add', {}),
      await wire.post('im.message.add', String.raw`{"MESSAGE":"x \ud83d"}`),
    ];
    return none.error === broken.error ? 'no parameters' : `${broken.status} ${broken.error ?? 'no error'}`;
  },
};
