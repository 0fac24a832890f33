import type { HttpReply } from '../http/reply.ts';
import { json } from '../http/reply.ts';
import type { World } from '../state/world.ts';
import type { RestAnswer } from './rest-method.ts';
import { timeBlock } from './time-block.ts';

/** An answer as it goes over the wire. */
export function writeAnswer(
  world: World,
  answer: RestAnswer,
  { start, usage }: { readonly start: number; readonly usage: string },
): HttpReply {
  if ('error' in answer) {
    const { error, description, status } = answer;
    return forAll(json(status, { error, error_description: description }));
  }
  const { result, total, next } = answer;
  const body = {
    result,
    ...(next !== undefined && { next }),
    ...(total !== undefined && { total }),
    time: timeBlock(world, start, usage),
  };
  return forAll(json(200, body));
}

/** Who calls has a secret in the address or the body; what other sites a browser has open does not matter. */
function forAll(reply: HttpReply): HttpReply {
  return { ...reply, isForAll: true };
}
