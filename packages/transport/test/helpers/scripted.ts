import {
  createTransport,
  type AttemptEvent,
  type Outcome,
  type SendOptions,
  type Transport,
  type TransportOptions,
} from '@riposte/transport';
import type { Compiled } from '@riposte/portal';
import { serve } from './serve.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

/** What a scripted portal does with one request: answers, or cuts the connection. */
export type Step = readonly [status: number, body: string] | 'reset';

export const id = [200, '{"result":7}'] as const;
export const id2 = [200, '{"result":{"id":7}}'] as const;
export const refusal = (code: string, status = 400): Step => [
  status,
  JSON.stringify({ error: code, error_description: 'No.' }),
];

export interface Scripted {
  readonly transport: Transport;
  readonly time: VirtualTime;
  readonly attempts: readonly AttemptEvent[];
  /** What the portal was sent. */
  readonly bodies: readonly unknown[];
  readonly send: (message: Compiled, given?: SendOptions) => Promise<Outcome>;
}

/** A portal that does as told, the last step over and over, and a transport to it in virtual time. */
export const openScripted = async (
  steps: readonly Step[],
  options: TransportOptions = {},
): Promise<Scripted> => {
  const time = createVirtualTime();
  const bodies: unknown[] = [];
  const attempts: AttemptEvent[] = [];
  const webhook = await serve((request, response, body) => {
    const step = steps[Math.min(bodies.length, steps.length - 1)] ?? 'reset';
    bodies.push(JSON.parse(body));
    if (step === 'reset') {
      request.socket.destroy();
      return;
    }
    response.writeHead(step[0]);
    response.end(step[1]);
  });
  const { clock, fetch } = time;
  const transport = createTransport(
    { webhook },
    { clock, fetch, random: () => 0.5, onAttempt: (event) => attempts.push(event), ...options },
  );
  return {
    transport,
    time,
    attempts,
    bodies,
    send: (message: Compiled, given?: SendOptions): Promise<Outcome> =>
      time.drive(transport.send(message, given)),
  };
};
