import { answerTokens } from '../oauth/answer-tokens.ts';
import type { World } from '../state/world.ts';
import type { CallRequest } from './answer-call.ts';
import { json } from './reply.ts';

/** How a call for tokens is answered: the tokens themselves. It counts in no bucket, being another server's. */
export function tokenAnswerer(world: World): CallRequest['answerer'] {
  return ({ params }) => ({
    begin: () => ({ caller: null, step: { save: () => answerTokens(world, params) } }),
    write: (answer) =>
      'error' in answer
        ? json(answer.status, { error: answer.error, error_description: answer.description })
        : json(200, answer.result),
  });
}
