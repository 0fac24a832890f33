import type { ParamKind } from '../param-kind.ts';

/** One letter on the wire; people type what they are used to. */
const words: Readonly<Record<string, boolean>> = {
  y: true,
  yes: true,
  true: true,
  on: true,
  1: true,
  n: false,
  no: false,
  false: false,
  off: false,
  0: false,
};

export const flagKind: ParamKind<boolean> = {
  takes: 'true or false (typed as y or n)',
  allows: (value) => typeof value === 'boolean',
  write: (value) => (value ? 'y' : 'n'),
  read: (text) => {
    const word = text.toLowerCase();
    return Object.hasOwn(words, word) ? words[word] : undefined;
  },
  isText: false,
};
