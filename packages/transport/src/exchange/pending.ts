import type { Compiled } from '@riposte/portal';
import type { Clock } from '../clock/clock.ts';
import type { Answer } from '../http/answer.ts';
import type { Call, Step } from './call.ts';
import { closing } from './closing.ts';
import type { StoppableCall } from './to-call.ts';

/** The calls under way, so that a transport can be closed. */
export interface Pending {
  readonly track: (call: StoppableCall, message: Compiled | undefined, next: Step) => Promise<Answer>;
  readonly close: (how: 'drain' | 'hand back') => Promise<readonly Compiled[]>;
}

export function createPending(clock: Clock): Pending {
  const running = new Map<StoppableCall, Promise<Answer>>();
  const back: Compiled[] = [];
  let isClosed = false;

  async function finish(call: Call, message: Compiled | undefined, next: Step): Promise<Answer> {
    const answer = await next(call);
    if (message !== undefined && answer.kind === 'held' && answer.why === 'closed') back.push(message);
    return answer;
  }

  return {
    track: async (call, message, next) => {
      if (isClosed) return { kind: 'held', why: 'closed', until: clock.now() };
      const work = finish(call, message, next);
      running.set(call, work);
      try {
        return await work;
      } finally {
        running.delete(call);
      }
    },
    close: async (how) => {
      isClosed = true;
      const left = [...running];
      if (how === 'hand back') {
        for (const [{ halt }] of left) halt(closing);
      }
      await Promise.allSettled(left.map(([, work]) => work));
      return back.splice(0);
    },
  };
}
