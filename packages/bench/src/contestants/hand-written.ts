import type { Contestant } from './contestant.ts';
import { blockOf, breakTags, buttonOf, paramsOf } from './payload.ts';

const most = 60_000;
const longestText = 20_000;

/** A literal with the checks a careful author writes: an escape, lengths, and the size of each part by its JSON. */
export const handWritten: Contestant = {
  title: 'a literal with checks, by hand',
  validates: true,
  compose: ({ text, blocks, buttons }) => {
    const message = breakTags(text).trim();
    if (message === '' || message.length > longestText)
      throw new RangeError('The text is empty or too long.');
    const attach = blocks.map((block) => blockOf(block, breakTags));
    if (JSON.stringify(attach).length >= most) throw new RangeError('The attach is too large.');
    const keyboard = buttons.map(buttonOf);
    if (JSON.stringify(keyboard).length >= most) throw new RangeError('The keyboard is too large.');
    for (const element of [...blocks, ...buttons]) {
      if ('url' in element && !/^https?:\/\//.test(element.url))
        throw new RangeError('A link leads nowhere.');
      if ('label' in element && element.label === '') throw new RangeError('A label is empty.');
    }
    return JSON.stringify(paramsOf(message, attach, keyboard));
  },
};
