import type { TaskName, Tasks } from '../protocol/tasks.ts';
import { framePage } from './frame-page.ts';
import type { FromFrame, TaskResult, ToFrame } from './frame-messages.ts';

/** Does tasks where nothing can be reached and nothing is kept. */
export interface Sandbox {
  readonly ask: <K extends TaskName>(
    task: K,
    ask: Tasks[K]['ask'],
    limit?: number,
  ) => Promise<TaskResult<Tasks[K]['answer']>>;
  readonly close: () => void;
}

/** What the sandbox runs, as the build makes it. */
export interface SandboxSources {
  /** Inside the frame. */
  readonly frame: string;
  /** Inside its workers. */
  readonly worker: string;
}

/**
 * Opens a frame without origin, network and storage, in which workers run. Share links run somebody else's code: a
 * worker alone could be stopped, but would have the site's origin.
 */
export function openSandbox({ frame, worker }: SandboxSources): Sandbox {
  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = 'Runs the code of the playground';
  element.setAttribute('sandbox', 'allow-scripts');
  element.srcdoc = framePage(frame);

  const waiting = new Map<number, (result: TaskResult) => void>();
  let lastId = 0;
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  const say = (message: ToFrame): void => element.contentWindow?.postMessage(message, '*');

  const listen = ({ source, data }: MessageEvent<FromFrame>): void => {
    if (source !== element.contentWindow) return;
    if (data.kind === 'open') {
      say({ kind: 'worker', source: worker });
      open();
    } else {
      waiting.get(data.id)?.(data.result);
      waiting.delete(data.id);
    }
  };
  window.addEventListener('message', listen);
  document.body.append(element);

  return {
    ask: async <K extends TaskName>(task: K, ask: Tasks[K]['ask'], limit = 2_000) => {
      await isOpen;
      const id = (lastId += 1);
      const answer = new Promise<TaskResult>((resolve) => waiting.set(id, resolve));
      say({ kind: 'ask', id, task, ask, limit });
      return (await answer) as TaskResult<Tasks[K]['answer']>;
    },
    close: () => {
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}
