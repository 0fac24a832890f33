import type { TaskName, Tasks } from '../protocol/tasks.ts';
import { drawCall } from './draw/draw-call.ts';
import { readPayload } from './draw/read-payload.ts';
import { runCode } from './run/run-code.ts';

type Handlers = {
  readonly [K in TaskName]: (ask: Tasks[K]['ask']) => Tasks[K]['answer'] | Promise<Tasks[K]['answer']>;
};

const handlers: Handlers = { run: runCode, draw: drawCall, read: readPayload };

// Chains are nested deeply in callbacks, and the author's own line stands at the outer end.
Error.stackTraceLimit = 200;

// Kept before the author's code can put its own in their places.
const post = self.postMessage.bind(self);

self.onmessage = ({ data }: MessageEvent<{ task: TaskName; ask: never }>) => {
  void answer(data.task, data.ask);
};
post({ ready: true });

async function answer(task: TaskName, ask: never): Promise<void> {
  try {
    post({ answer: await handlers[task](ask) });
  } catch (error) {
    post({ failed: error instanceof Error ? error.message : String(error) });
  }
}
