import type { IncomingMessage } from 'node:http';
import { takeRequestFaults } from '../faults/take-faults.ts';
import { logRequest } from '../inspect/log-request.ts';
import { textParam, upperKeys } from '../rest/params.ts';
import { playCall, type PlayedCall, type Stage } from '../rest/play-call.ts';
import { takeId } from '../state/take-id.ts';
import type { World } from '../state/world.ts';

type Params = Readonly<Record<string, unknown>>;

/** A request that is a call, and how it is answered. */
export interface CallRequest {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly method: string;
  readonly params: Params;
  /** What the log may show of the parameters. */
  readonly shown: Params;
  readonly answerer: (
    call: Pick<PlayedCall, 'params' | 'client' | 'trace'>,
  ) => Pick<PlayedCall, 'begin' | 'write'>;
}

/** Answers a call with the faults that match it, and logs it. */
export async function answerCall(
  world: World,
  { request, path, method, params, shown, answerer }: CallRequest,
  stage: Stage,
): Promise<void> {
  const at = world.clock.now();
  const client = headerOf(request, 'x-riposte-client') ?? request.socket.remoteAddress ?? '';
  const known = { method, params, client, trace: { id: takeId(world.state, 'request') } };
  const call: PlayedCall = {
    ...known,
    ...answerer(known),
    plays: takeRequestFaults(world.state, { method, dialog: dialogOf(params), client }),
    target: request.url ?? '/',
    host: request.headers.host ?? '',
  };
  const outcome = await playCall(world, call, stage);
  logRequest(world, {
    call,
    at,
    path,
    shown,
    outcome,
    status: stage.connection.status(),
    requestId: textParam(params, 'bx24_request_id') || (headerOf(request, 'x-request-id') ?? null),
  });
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function dialogOf(params: Params): string {
  const given = upperKeys(params);
  return textParam(given, 'DIALOG_ID') || textParam(given, 'DIALOGID');
}
