import type { Compiled } from '@riposte/builder';
import type { Outcome, SendOptions, Transport } from '@riposte/transport';
import { usualOutcome } from './usual-outcome.ts';

/** One send, as it was made. */
export interface Sent {
  readonly message: Compiled;
  readonly options: SendOptions;
  readonly outcome: Outcome;
}

/** One call of another REST method. */
export interface Called {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A transport without a network, and what went through it. */
export interface RecordingTransport extends Transport {
  readonly sent: readonly Sent[];
  readonly calls: readonly Called[];
  /** Takes no more; nothing is ever waiting. */
  readonly close: () => Promise<readonly Compiled[]>;
}

/** Makes the result of a call; what it throws, the call rejects with. */
export type Answer = (params: Readonly<Record<string, unknown>>) => unknown;

/** What a recording transport answers. */
export interface RecordingOptions {
  /** The outcomes in the order of the sends, or one by what is sent; where there is none, the usual one. */
  readonly outcomes?:
    readonly Outcome[] | ((message: Compiled, index: number) => Outcome | undefined) | undefined;
  /** What other methods result in, by name. */
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
  /** The id of the first message sent; 1 when left out, and one more for each. */
  readonly firstMessageId?: number | undefined;
}

/**
 * Opens a transport that keeps what is sent, gives outcomes and touches no network.
 *
 * @param options `outcomes` in order or by message (`sent` with ids from `firstMessageId`, 1, when left out); `answers`
 *   of other methods by name
 * @returns a transport; its `send` rejects when called off by its signal or after `close`, its `call` for a method
 *   without an answer
 *
 * @example
 * ```ts
 * const transport = recordingTransport();
 * await transport.send(reply('Done').compile(imbot.messageAdd({ dialogId: 'chat5' })));
 * transport.sent[0].message.params.MESSAGE; // 'Done'
 * transport.sent[0].outcome; // { status: 'sent', messageId: 1 }
 * ```
 */
export function recordingTransport({
  outcomes = [],
  answers = {},
  firstMessageId = 1,
}: RecordingOptions = {}): RecordingTransport {
  const sent: Sent[] = [];
  const calls: Called[] = [];
  let isClosed = false;
  let nextId = firstMessageId;

  const begin = (signal: AbortSignal | undefined): void => {
    signal?.throwIfAborted();
    if (isClosed) throw new Error('This recording transport is closed; open another one.');
  };

  return {
    portal: 'https://portal.example',
    sent,
    calls,
    send: (message, options = {}) =>
      settle(() => {
        begin(options.signal);
        const own = typeof outcomes === 'function' ? outcomes(message, sent.length) : outcomes[sent.length];
        const outcome = own ?? usualOutcome(message.method, nextId);
        if (own === undefined && 'messageId' in outcome) nextId += 1;
        // Copies: what is composed further or changed by the test stays what it was when it was sent.
        sent.push({ message: structuredClone(message), options, outcome });
        return outcome;
      }),
    call: (method, params = {}, options = {}) =>
      settle(() => {
        begin(options.signal);
        const answer = Object.hasOwn(answers, method) ? answers[method] : undefined;
        if (answer === undefined) {
          throw new Error(
            `No answer is set for ${method}. Pass recordingTransport({ answers: { '${method}': () => … } }).`,
          );
        }
        calls.push({ method, params: structuredClone(params) });
        return answer(params);
      }),
    close: () =>
      settle(() => {
        isClosed = true;
        return [];
      }),
  };
}

/** What throws rejects, as with any transport. */
function settle<T>(work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
