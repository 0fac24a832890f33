import type { Verdict } from '@riposte/portal';
import { TOKEN_METHOD } from '../oauth/token-method.ts';
import type { CallOutcome, PlayedCall } from '../rest/play-call.ts';
import type { World } from '../state/world.ts';
import type { LoggedVerdict } from './log-entry.ts';
import { redact, redactPath } from './redact.ts';

/** A call that is over. */
export interface LoggedCall {
  readonly call: PlayedCall;
  readonly at: number;
  readonly path: string;
  readonly shown: Readonly<Record<string, unknown>>;
  readonly outcome: CallOutcome;
  readonly status: number;
  readonly requestId: string | null;
}

/** Parameters larger than this are not kept, in characters of JSON: the log has to stay small. */
const LARGEST = 20_000;

/** Writes a call into the log, its secrets struck out. */
export function logRequest(
  world: World,
  { call, at, path, shown, outcome, status, requestId }: LoggedCall,
): void {
  const { trace, client, method, plays } = call;
  const messageId = trace.messageId ?? null;
  const ring = method === TOKEN_METHOD ? world.tokenLog : world.log;
  ring.add({
    kind: 'request',
    id: trace.id,
    at,
    client,
    requestId,
    path: redactPath(path),
    method: method === '' ? null : method,
    params: small(redact(shown)),
    status,
    isCut: status !== 0 && plays.some(({ cutAt }) => cutAt !== undefined),
    ...outcome,
    refused: trace.refused ?? [],
    verdict: trace.verdict === undefined ? null : loggedVerdict(trace.verdict),
    messageId,
    stored: messageId === null ? null : (world.state.messages.get(messageId) ?? null),
    faults: plays.map(({ id }) => id),
  });
}

function loggedVerdict({ error, status, sizes, issues }: Verdict): LoggedVerdict {
  return {
    error,
    status,
    sizes,
    issues,
  };
}

function small(params: unknown): unknown {
  const length = JSON.stringify(params).length;
  return length > LARGEST ? `[${length} characters]` : params;
}
