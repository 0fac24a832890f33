import { files } from 'virtual:playground-types';
import { openCompiler } from './compiler.ts';
import type { AskTypes } from './open-types.ts';

// The compiler is large and slow to start: it has a thread of its own, and comes after the first picture.
const compiler = openCompiler(files);

self.onmessage = ({ data: { id, task, ask } }: MessageEvent<AskTypes>) => {
  const answer: unknown = compiler[task](ask as never);
  self.postMessage({ id, answer });
};
