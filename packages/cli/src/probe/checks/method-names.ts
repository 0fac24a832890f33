import type { Check } from '../check.ts';

export const methodNames: Check = {
  question: 'Does a portal know a method by a name in another case, with `.json` behind it?',
  settles: 'method names without regard to case, `.json`, doubled slashes',
  emulator: 'yes, yes',
  look: async (wire) => {
    const known = [await wire.call('SERVER.Time', {}), await wire.call('server.time.json', {})];
    return known.map(({ error }) => (error === undefined ? 'yes' : 'no')).join(', ');
  },
};
