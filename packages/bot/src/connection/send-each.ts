import { Reply } from '@riposte/builder';
import type { SendOptions } from '@riposte/transport';
import type { Address } from './address.ts';
import type { Delivery } from './delivery.ts';
import { mustBe } from '../must-be.ts';

/** What one item is sent as. */
export interface Mailing {
  readonly to: Address;
  readonly reply: Reply;
  /** What makes this message this message: under it the portal posts it once, however often the run is repeated. */
  readonly key?: string | undefined;
}

/** What became of one item's reply. */
export interface ItemDelivery<T> {
  readonly item: T;
  readonly outcome: Delivery;
}

export interface Run<T> {
  readonly items: Iterable<T> | AsyncIterable<T>;
  readonly plan: (item: T) => Mailing | undefined;
  readonly send: (to: Address, reply: Reply, options: SendOptions) => Promise<Delivery>;
}

/** As many under way at once: enough for the transport to put fifty into one request (transport.md §1.7). */
const most = 100;

type Step<T> =
  | { readonly told: ItemDelivery<T> }
  | { readonly item: T; readonly mailing: Mailing }
  | { readonly error: unknown }
  | undefined;

/**
 * Sends a reply per item and tells of each in their order. What goes wrong in `items` or `plan`, or the reason of an
 * aborted signal, is thrown when all that was begun has been told of.
 */
export async function* sendEach<T>(
  { items, plan, send }: Run<T>,
  options: SendOptions = {},
): AsyncGenerator<ItemDelivery<T>, void, undefined> {
  const left = new AbortController();
  const signal = options.signal === undefined ? left.signal : AbortSignal.any([options.signal, left.signal]);
  const source = mailings(items, plan);
  const underWay: Promise<ItemDelivery<T>>[] = [];
  let failure: { readonly error: unknown } | undefined;
  let pulling: Promise<Step<T>> | undefined = pull(source);
  try {
    while (pulling !== undefined || underWay.length > 0) {
      const [first] = underWay;
      const step: Step<T> = await Promise.race([
        ...(pulling !== undefined && underWay.length < most ? [pulling] : []),
        ...(first === undefined ? [] : [first.then((told) => ({ told }))]),
      ]);
      if (step !== undefined && 'told' in step) {
        void underWay.shift();
        yield step.told;
      } else if (step !== undefined && 'item' in step && !signal.aborted) {
        underWay.push(
          sendOne(step, send, { priority: 'bulk', ...options, signal: AbortSignal.any([signal]) }),
        );
        pulling = pull(source);
      } else {
        if (step !== undefined && 'error' in step) failure = step;
        pulling = undefined;
      }
    }
    if (failure !== undefined) throw failure.error;
    options.signal?.throwIfAborted();
  } finally {
    left.abort();
    // Not awaited, since a source may hang; what it throws at its end is nobody's news any more.
    void Promise.allSettled([source.return()]);
  }
}

/** What was called off before it left is told of like the rest. */
async function sendOne<T>(
  { item, mailing: { to, reply, key } }: { readonly item: T; readonly mailing: Mailing },
  send: Run<T>['send'],
  options: SendOptions & { readonly signal: AbortSignal },
): Promise<ItemDelivery<T>> {
  try {
    return { item, outcome: await send(to, reply, { ...options, ...(key !== undefined && { key }) }) };
  } catch (cause) {
    const reason = 'It was called off before its turn came; nothing was sent.';
    if (options.signal.aborted) return { item, outcome: { status: 'deferred', until: new Date(), reason } };
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { item, outcome: { status: 'unknown', cause: error } };
  }
}

async function* mailings<T>(
  items: Run<T>['items'],
  plan: Run<T>['plan'],
): AsyncGenerator<{ readonly item: T; readonly mailing: Mailing }, void, undefined> {
  for await (const item of items) {
    const mailing = plan(item);
    if (mailing === undefined) continue;
    checkMailing(mailing);
    yield { item, mailing };
  }
}

/** A plan that is a mistake sends nothing, so it must not look like a send of which nobody knows what became. */
function checkMailing(mailing: unknown): void {
  mustBe(
    !(mailing instanceof Promise),
    'The plan of sendEach answered by a promise: get the data first, and give items that have it.',
  );
  const { to, reply, key }: Partial<Record<keyof Mailing, unknown>> =
    typeof mailing === 'object' && mailing !== null ? mailing : {};
  mustBe(
    typeof to === 'object' && to !== null && reply instanceof Reply,
    'The plan of sendEach gives { to, reply, key? }, or undefined for an item that gets nothing.',
  );
  mustBe(
    key === undefined || (typeof key === 'string' && key !== ''),
    'A key of sendEach names the message, such as "digest:2026-11-26:12": it is empty or no text.',
  );
}

async function pull<T>(source: ReturnType<typeof mailings<T>>): Promise<Step<T>> {
  try {
    const next = await source.next();
    return next.done === true ? undefined : next.value;
  } catch (error) {
    return { error };
  }
}
