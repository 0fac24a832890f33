import { describeValue } from '../issues/describe-value.ts';
import { bad, good, type ParamsCodec } from './params-codec.ts';
import { keepZero, quoteRest } from './quote.ts';
import { readRest } from './read-token.ts';

/** One text that takes the whole line; quoted where the line would not be it, or the portal would drop it. */
export function stringParams(command: string): ParamsCodec<unknown, string> {
  return {
    pack: (given) => {
      if (given === undefined || given === null) return good(quoteRest(''));
      if (typeof given === 'string') return good(keepZero(quoteRest(given)));
      const details = { command, name: 'its text', given: describeValue(given), takes: 'text' };
      return bad({ code: 'COMMAND_PARAM_INVALID', details, path: ['params'] });
    },
    unpack: (text) => good(readRest(text)?.value ?? ''),
  };
}
