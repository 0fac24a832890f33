import type { Compiled } from '@riposte/portal';
import { systemClock } from './clock/system-clock.ts';
import type { Credentials } from './credentials/credentials.ts';
import { createEngine } from './engine.ts';
import { checkKey, checkMessage, checkMethod } from './exchange/check-given.ts';
import { checkedOptions } from './exchange/checked-options.ts';
import { createPending } from './exchange/pending.ts';
import { toCall, type CallPlan } from './exchange/to-call.ts';
import { toError } from './exchange/to-error.ts';
import { tell } from './hooks/tell.ts';
import type { Answer } from './http/answer.ts';
import { createGenerations } from './keys/generations.ts';
import { keyOf } from './keys/key-of.ts';
import { isKeyable, withKey } from './keys/keyable.ts';
import type { Outcome } from './outcomes/outcome.ts';
import { toOutcome } from './outcomes/to-outcome.ts';
import { dialogOf } from './queue/dialog-of.ts';
import { repeatRuleOf } from './retry/repeat-rules.ts';
import type { CallOptions, SendOptions, Transport, TransportOptions } from './transport.ts';
import { openWire } from './wires/open-wire.ts';

/**
 * Opens a way to a portal: nothing is sent yet.
 *
 * @param credentials `{ webhook, clientId?, botToken? }` of an incoming webhook, `{ oauth: { memberId, clientId,
 *   clientSecret, tokens } }` of an installed application, or `{ b24 }`, a client of `@bitrix24/b24jssdk`
 * @param options `fetch`, `timeout` in milliseconds (65,000), `limiter`, listeners such as `onAttempt`
 * @throws TypeError when the credentials cannot be right (they are not repeated), or an option is not
 * @example
 * ```ts
 * const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/', clientId: 'echo' });
 * transport.portal; // 'https://portal.example'
 * ```
 */
export function createTransport(credentials: Credentials, options: TransportOptions = {}): Transport {
  const settings = checkedOptions(options);
  const { clock = systemClock, random = Math.random } = options;
  const wire = openWire(credentials, {
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    clock,
    moveTo: options.moveTo ?? [],
    onMove: (move) => {
      tell(options.onMove, move);
    },
  });
  const engine = createEngine(wire, { ...settings, clock, random, hooks: options });
  const generations = createGenerations();
  const pending = createPending(clock);

  /** Rejects with the caller's own reason where the call was called off before it left. */
  async function run(plan: CallPlan, given: CallOptions, message?: Compiled): Promise<Answer> {
    const { call, release } = toCall(plan, given, clock);
    given.signal?.throwIfAborted();
    const answer = await pending.track(call, message, engine);
    release();
    if (answer.kind === 'held' && answer.why === 'aborted') given.signal?.throwIfAborted();
    return answer;
  }

  async function send(message: Compiled, given: SendOptions = {}): Promise<Outcome> {
    checkMessage(message);
    checkKey(given.key);
    const start = clock.now();
    const { method } = message;
    checkMethod(method);
    const dialog = given.dialog === undefined ? dialogOf(message.params) : String(given.dialog);
    const { key, name } = isKeyable(message)
      ? keyOf(given.key, { portal: wire.name, dialog: dialog ?? '', generations })
      : { key: undefined, name: undefined };
    const params = key === undefined ? message.params : withKey(message, key);
    const repeat = key === undefined ? repeatRuleOf(method, wire.complete(method, params)) : 'keyed';
    const answer = await run({ method, params, repeat, dialog }, given, message);
    const outcome = toOutcome(answer, { method, params, key, now: clock.now() });
    if (outcome.status === 'rejected' && name !== undefined) generations.next(name);
    const about = { method, portal: wire.portal(), ...(dialog !== undefined && { dialog }) };
    tell(options.onOutcome, { ...about, outcome, milliseconds: clock.now() - start });
    return outcome;
  }

  return {
    get portal() {
      return wire.portal();
    },
    send,
    call: async (method, params = {}, given = {}) => {
      checkMethod(method);
      const repeat = repeatRuleOf(method, wire.complete(method, params));
      const dialog = given.dialog === undefined ? undefined : String(given.dialog);
      const answer = await run({ method, params, repeat, dialog }, given);
      if (answer.kind === 'result') return answer.result;
      throw toError(method, answer);
    },
    close: ({ drain = true } = {}) => pending.close(drain ? 'drain' : 'hand back'),
  };
}
