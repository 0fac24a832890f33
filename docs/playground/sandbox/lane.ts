import type { TaskResult, ToFrame } from './frame-messages.ts';
import { resultOf } from './result-of.ts';

type Ask = Extract<ToFrame, { kind: 'ask' }>;
type Settle = (result: TaskResult) => void;

/** Does one task at a time; a newer one takes the place of the one that runs. */
export interface Lane {
  readonly take: (ask: Ask, settle: Settle) => void;
}

/** How a lane treats its workers. */
export interface LaneOptions {
  /** What they run. */
  readonly url: string;
  /** `one task`: thrown away after it, so that nothing of one run is left for the next; `many`: kept. */
  readonly lives: 'one task' | 'many';
}

interface Spare {
  readonly worker: Worker;
  /** False where it does not start. */
  readonly ready: Promise<boolean>;
}

/** Opens a lane. The next worker gets ready while one works, since that takes longer than most tasks. */
export function openLane({ url, lives }: LaneOptions): Lane {
  let spare: Spare | undefined = open(url);
  let replace: (() => void) | undefined;

  return {
    take: ({ task, ask, limit }, settle) => {
      replace?.();
      const taken = spare ?? open(url);
      spare = undefined;
      const { worker, ready } = taken;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;

      const end = (result: TaskResult): void => {
        if (isOver) return;
        isOver = true;
        replace = undefined;
        clearTimeout(timer);
        if (lives === 'many' && result.status === 'done') spare = taken;
        else worker.terminate();
        settle(result);
      };
      replace = () => {
        end({ status: 'replaced' });
      };
      void ready.then((isUp) => {
        if (!isUp) {
          end({ status: 'failed', message: 'Its worker does not start in this browser.' });
          return;
        }
        if (isOver) return;
        worker.onmessage = ({ data }: MessageEvent<unknown>) => {
          end(resultOf(data));
        };
        // What the author's code leaves behind unhandled is nothing the page has to complain of.
        worker.onerror = (event) => {
          event.preventDefault();
        };
        timer = setTimeout(() => {
          end({ status: 'stopped' });
        }, limit);
        worker.postMessage({ task, ask });
        if (lives === 'one task') spare = open(url);
      });
    },
  };
}

function open(url: string): Spare {
  const worker = new Worker(url);
  const ready = new Promise<boolean>((resolve) => {
    worker.onmessage = () => {
      resolve(true);
    };
    worker.onerror = () => {
      resolve(false);
    };
  });
  return { worker, ready };
}
