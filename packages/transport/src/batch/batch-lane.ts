import type { Clock } from '../clock/clock.ts';
import type { Call, Params, Step } from '../exchange/call.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from '../http/answer.ts';
import type { Ticket } from '../queue/ticket.ts';
import { readBatch } from './read-batch.ts';
import { writeCommand } from './write-command.ts';

/** Commands the portal takes in one request (transport.md §1.7). */
const mostCommands = 50;
/** Characters of all commands together; the portal names no limit. Inferred. */
const mostCharacters = 1_000_000;

export interface BatchTools {
  readonly clock: Clock;
  /** Calls waiting before any travel together. */
  readonly backlog: number;
  readonly post: Step;
  /** Puts in the secrets that belong inside a command. */
  readonly complete: (method: string, params: Params) => Params;
}

export interface BatchLane {
  readonly takeCompanions: (
    first: Ticket,
    waiting: Ticket[],
    isCleared: (ticket: Ticket) => boolean,
  ) => readonly Ticket[];
  readonly postBatch: (calls: readonly Call[]) => Promise<readonly Answer[]>;
}

/**
 * Sends that wait travel together: only those with a key, since an ambiguous batch is as many ambiguous sends, and
 * only those whose text survives the journey.
 */
export function createBatchLane({ clock, backlog, post, complete }: BatchTools): BatchLane {
  const commands = new WeakMap<Params, string | undefined>();
  let refusedUntil = 0;

  const commandOf = (call: Call): string | undefined => {
    if (call.repeat !== 'keyed') return undefined;
    if (!commands.has(call.params)) {
      commands.set(call.params, writeCommand(call.method, complete(call.method, call.params)));
    }
    return commands.get(call.params);
  };

  return {
    takeCompanions: (first, waiting, isCleared) => {
      const own = commandOf(first.call);
      if (own === undefined || waiting.length < backlog || clock.now() < refusedUntil) return [];
      let room = mostCharacters - own.length;
      const companions: Ticket[] = [];
      for (const ticket of [...waiting]) {
        const command = commandOf(ticket.call);
        if (companions.length >= mostCommands - 1) break;
        if (command === undefined || command.length > room) continue;
        if (ticket.call.priority !== first.call.priority || !isCleared(ticket)) continue;
        room -= command.length;
        waiting.splice(waiting.indexOf(ticket), 1);
        companions.push(ticket);
      }
      return companions;
    },
    postBatch: async (calls) => {
      const [first] = calls;
      if (first === undefined) return [];
      const cmd = Object.fromEntries(calls.map((call, index) => [`c${index}`, commandOf(call) ?? '']));
      const answer = await post({ ...first, method: 'batch', params: { halt: 0, cmd }, signal: undefined });
      const pause = pauseAfter(answer);
      if (pause > 0) {
        refusedUntil = clock.now() + pause;
        return calls.map(({ method }) => notStarted(method));
      }
      return readBatch(calls, answer);
    },
  };
}

/** Milliseconds for which each goes by itself, where the portal takes no batch from us: for good, or for its ban. */
function pauseAfter(answer: Answer): number {
  if (answer.kind !== 'refusal') return 0;
  if (/^OPERATION_TIME_LIMIT$/i.test(answer.code)) return 300_000;
  return /^(?:ERROR_BATCH_|ERROR_METHOD_NOT_FOUND$|INSUFFICIENT_SCOPE$)/i.test(answer.code) ? Infinity : 0;
}

function notStarted(method: string): Answer {
  const message = 'The portal did not take the batch it was part of; nothing was sent.';
  return {
    kind: 'failure',
    error: new ConnectionError({ method, code: 'NOT_STARTED', message, sent: 'no' }),
  };
}
