import type { Phase, RequestPlay } from '../faults/fault.ts';
import type { Connection, Sending } from '../http/connection.ts';
import { errorPage } from '../http/error-page.ts';
import type { HttpReply } from '../http/reply.ts';
import type { World } from '../state/world.ts';
import type { BegunCall } from './begin-call.ts';
import { bill } from './bill.ts';
import { expireToken } from './expire-token.ts';
import { movedReply } from './moved-reply.ts';
import type { CallTrace, RestAnswer } from './rest-method.ts';

/** A call, of a method or for tokens, with the faults that are to be played at it. */
export interface PlayedCall {
  /** In lower case; empty where the address names none. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Whose bucket it counts in. */
  readonly client: string;
  readonly trace: CallTrace;
  /** Takes it up to where it would store something. */
  readonly begin: () => BegunCall;
  /** Its answer as it goes over the wire; `start` is when it came, in Unix milliseconds. */
  readonly write: (answer: RestAnswer, begun: { readonly start: number } & BegunCall) => HttpReply;
  readonly plays: readonly (RequestPlay & { readonly id: number })[];
  /** The path with its query, and the host: where a portal that has moved sends it on to. */
  readonly target: string;
  readonly host: string;
}

/** What answers a call: the connection, and what sends the events that it caused. */
export interface Stage {
  readonly connection: Connection;
  readonly flush: () => void;
}

/** What became of a call. */
export interface CallOutcome {
  readonly error: string | null;
  /** What the portal says of the error. */
  readonly description: string | null;
  /** Whether the method ran to its end, whatever the client heard of it. */
  readonly executed: boolean;
}

/** Milliseconds after which a gateway gives up on a call; the call itself goes on (transport.md §1.8). */
const CUT_OFF = 60_000;

/** Answers a call, with its faults: before anything ran, while it runs, and after all of it. */
export async function playCall(world: World, call: PlayedCall, stage: Stage): Promise<CallOutcome> {
  if (!call.plays.some(({ sleep = 0 }) => sleep > 0)) return play(world, call, stage);
  const done = new AbortController();
  void cutOff(world, stage.connection, done.signal);
  try {
    return await play(world, call, stage);
  } finally {
    done.abort();
  }
}

async function cutOff({ clock }: World, connection: Connection, done: AbortSignal): Promise<void> {
  await clock.sleep(CUT_OFF, done);
  if (!done.aborted) await connection.send(errorPage(504));
}

async function play(world: World, call: PlayedCall, { connection, flush }: Stage): Promise<CallOutcome> {
  const start = world.clock.now();
  if (await endsIn('before', world, call, connection))
    return { error: null, description: null, executed: false };
  const begun = call.begin();
  const { caller, step } = begun;
  const isRefused = 'error' in step;
  if (!isRefused && (await endsIn('during', world, call, connection))) {
    return { error: null, description: null, executed: false };
  }
  const answer: RestAnswer = 'save' in step ? step.save() : step;
  flush();
  if (caller !== null) {
    const seconds = (world.clock.now() - start) / 1_000;
    bill(world, { credential: caller.credential, method: call.method, seconds });
  }
  const { error, description } = 'error' in answer ? answer : { error: null, description: null };
  const outcome = { error, description, executed: !isRefused };
  if (await endsIn('after', world, call, connection)) return outcome;
  await connection.send(call.write(answer, { start, ...begun }), sendingOf(call.plays));
  return outcome;
}

/** Plays the faults of a phase; true where one of them has ended the call. */
async function endsIn(
  phase: Phase,
  world: World,
  { plays, params, target, host }: PlayedCall,
  connection: Connection,
): Promise<boolean> {
  for (const play of plays) {
    if (play.phase !== phase) continue;
    if (play.sleep !== undefined) await world.clock.sleep(play.sleep, world.closing);
    if (play.expireToken === true) expireToken(world, params);
    const reply =
      play.reply ?? (play.movedTo === undefined ? undefined : movedReply(play.movedTo, target, host));
    if (play.reset === true) connection.reset();
    if (reply !== undefined) await connection.send(reply);
    if (play.reset === true || reply !== undefined) return true;
  }
  return false;
}

function sendingOf(plays: readonly RequestPlay[]): Sending {
  const cutAt = plays.find((play) => play.cutAt !== undefined)?.cutAt;
  const drip = plays.find((play) => play.drip !== undefined)?.drip;
  return { ...(cutAt !== undefined && { cutAt }), ...(drip !== undefined && { drip }) };
}
