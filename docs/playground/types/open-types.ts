import type { Compiler } from './compiler.ts';

/** What the page says to the compiler's worker. */
export interface AskTypes {
  readonly id: number;
  readonly task: keyof Compiler;
  readonly ask: unknown;
}

/** The compiler, in its worker. */
export interface Types {
  /** Undefined where the compiler does not know, or cannot tell. */
  readonly ask: <K extends keyof Compiler>(
    task: K,
    ask: Parameters<Compiler[K]>[0],
  ) => Promise<ReturnType<Compiler[K]> | undefined>;
  readonly close: () => void;
}

/** Starts the compiler. */
export function openTypes(): Types {
  const worker = new Worker(new URL('./types.worker.ts', import.meta.url), { type: 'module', name: 'types' });
  const waiting = new Map<number, (answer: never) => void>();
  let lastId = 0;
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: never }>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  return {
    ask: (task, ask) =>
      new Promise((resolve) => {
        const id = (lastId += 1);
        waiting.set(id, resolve);
        worker.postMessage({ id, task, ask } satisfies AskTypes);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
