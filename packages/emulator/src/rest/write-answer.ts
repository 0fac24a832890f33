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
    return json(answer.status, { error: answer.error, error_description: answer.description });
  }
  const { result, total, next } = answer;
  return json(200, {
    result,
    ...(next !== undefined && { next }),
    ...(total !== undefined && { total }),
    time: timeBlock(world, start, usage),
  });
}
