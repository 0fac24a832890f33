import { textParam } from '../rest/params.ts';
import { refuse } from '../rest/refuse.ts';
import type { RestAnswer } from '../rest/rest-method.ts';
import type { World } from '../state/world.ts';
import { issueGrant } from './issue-grant.ts';
import { refreshGrant } from './refresh-grant.ts';
import { tokenBlock } from './token-block.ts';

type Params = Readonly<Record<string, unknown>>;

/** Answers `/oauth/token/`, by GET as documented or POST as clients do (transport.md §1.9). */
export function answerTokens(world: World, params: Params): RestAnswer {
  const { clientId, clientSecret } = world.state.application;
  if (textParam(params, 'client_id') !== clientId) return refuse('invalid_client', 'Unknown client');
  if (textParam(params, 'client_secret') !== clientSecret) {
    return refuse('invalid_client', 'Wrong client secret');
  }
  switch (textParam(params, 'grant_type')) {
    case 'refresh_token': {
      const grant = refreshGrant(world, textParam(params, 'refresh_token'), clientId);
      return grant === undefined ? invalidGrant : { result: tokenBlock(world, grant) };
    }
    case 'authorization_code':
      return exchangeCode(world, textParam(params, 'code'));
    default:
      return refuse('invalid_request', 'grant_type has to be refresh_token or authorization_code');
  }
}

/** A code lives for 30 seconds and works once; its answer does not say when the token expires. */
function exchangeCode(world: World, code: string): RestAnswer {
  const { codes, application } = world.state;
  const held = codes.get(code);
  codes.delete(code);
  if (held === undefined || held.expires <= world.clock.now()) return invalidGrant;
  const grant = issueGrant(world, { userId: held.userId, clientId: application.clientId });
  const { expires: _expires, ...rest } = tokenBlock(world, grant);
  return { result: rest };
}

const invalidGrant = refuse('invalid_grant', 'The refresh token or code is used up, expired or unknown');
