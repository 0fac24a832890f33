import type { IncomingMessage } from 'node:http';
import { takeRequestFaults } from '../faults/take-faults.ts';
import { logRequest } from '../inspect/log-request.ts';
import type { RestAddress } from '../rest/authenticate.ts';
import { textParam, upperKeys } from '../rest/params.ts';
import { playCall, type Stage } from '../rest/play-call.ts';
import type { CallTrace } from '../rest/rest-method.ts';
import { takeId } from '../state/take-id.ts';
import type { World } from '../state/world.ts';

/** A request to `/rest/`, read. */
export interface RestRequest {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly address: RestAddress;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Answers a REST call and logs it. */
export async function answerRest(
  world: World,
  { request, path, address, params }: RestRequest,
  stage: Stage,
): Promise<void> {
  const trace: CallTrace = { id: takeId(world.state, 'request') };
  const at = world.clock.now();
  const client = headerOf(request, 'x-riposte-client') ?? request.socket.remoteAddress ?? '';
  const method = address.method ?? '';
  const plays = takeRequestFaults(world.state, { method, dialog: dialogOf(params), client });
  const call = {
    address,
    params,
    client,
    trace,
    plays,
    target: request.url ?? '/',
    host: request.headers.host ?? '',
  };
  const outcome = await playCall(world, call, stage);
  logRequest(world, {
    call,
    at,
    path,
    outcome,
    status: stage.connection.status(),
    requestId: textParam(params, 'bx24_request_id') || (headerOf(request, 'x-request-id') ?? null),
  });
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function dialogOf(params: Readonly<Record<string, unknown>>): string {
  const given = upperKeys(params);
  return textParam(given, 'DIALOG_ID') || textParam(given, 'DIALOGID');
}
