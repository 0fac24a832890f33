import type { RestAddress } from '../rest/authenticate.ts';
import { beginCall } from '../rest/begin-call.ts';
import { usageName } from '../rest/run-method.ts';
import { writeAnswer } from '../rest/write-answer.ts';
import type { World } from '../state/world.ts';
import type { CallRequest } from './answer-call.ts';

/** How a REST call is answered: an envelope with the result and the times. */
export function restAnswerer(world: World, address: RestAddress): CallRequest['answerer'] {
  return (call) => ({
    begin: () => beginCall(world, { address, ...call }),
    write: (answer, { start, caller }) => {
      const usage = usageName(caller?.credential ?? '', address.method ?? '');
      return writeAnswer(world, answer, { start, usage });
    },
  });
}
