import { files } from 'virtual:playground-types';
import { openCompiler } from './compiler.ts';
import type { AskTypes } from './open-types.ts';

// The compiler is large and slow to start: it has a thread of its own, and comes after the first picture.
const compiler = openCompiler(files);

self.onmessage = ({ data: { id, task, ask } }: MessageEvent<AskTypes>) => {
  self.postMessage({ id, answer: answerTo(task, ask) });
};

/** Unfinished code can be too much for the compiler; the next keystroke may be none. */
function answerTo(task: AskTypes['task'], ask: unknown): unknown {
  try {
    return compiler[task](ask as never);
  } catch {
    return undefined;
  }
}
