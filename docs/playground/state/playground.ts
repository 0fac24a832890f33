import { shallowReactive } from 'vue';
import type { Method, Policy } from '@riposte/builder';
import type { Chosen } from '../protocol/chosen.ts';
import { readRan } from '../protocol/read-ran.ts';
import type { Ran } from '../protocol/ran.ts';
import type { Drawing } from '../protocol/tasks.ts';
import type { Sandbox } from '../sandbox/open-sandbox.ts';

/** What the playground shows. */
export interface PlaygroundState {
  readonly code: string;
  /** Chosen by the reader; missing: as the code says. */
  readonly method: Method | undefined;
  /** The same of how texts are escaped. */
  readonly policy: Policy | undefined;
  readonly status: 'starting' | 'running' | 'ready' | 'stopped' | 'failed';
  readonly ran: Ran | undefined;
  /** Of the last code that came to a message. */
  readonly drawing: Drawing | undefined;
  /** The drawing is of older code than that in the editor. */
  readonly isStale: boolean;
  /** What failed, where it is not the code's own doing. */
  readonly failure: string;
}

/** The state, and what changes it. */
export interface Playground {
  readonly state: PlaygroundState;
  readonly setCode: (code: string) => void;
  readonly setMethod: (method: Method | undefined) => void;
  readonly setPolicy: (policy: Policy | undefined) => void;
  readonly run: () => Promise<void>;
  readonly sandbox: Sandbox;
}

/** Milliseconds without a key before the code is run. */
const pause = 200;

/** Milliseconds the code may run. */
export const timeLimit = 2_000;

/** Starts a playground on some code. */
export function createPlayground(sandbox: Sandbox, first: { readonly code: string } & Chosen): Playground {
  const state: { -readonly [K in keyof PlaygroundState]: PlaygroundState[K] } = shallowReactive({
    code: first.code,
    method: first.method,
    policy: first.policy,
    status: 'starting',
    ran: undefined,
    drawing: undefined,
    isStale: false,
    failure: '',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    const { code, method, policy } = state;
    if (state.status !== 'starting') state.status = 'running';
    const result = await sandbox.ask('run', { code, method, policy }, timeLimit);
    if (result.status === 'replaced') return;
    if (result.status !== 'done') {
      state.status = result.status;
      state.failure = result.status === 'failed' ? result.message : '';
      state.ran = undefined;
      state.isStale = true;
      return;
    }
    const ran = readRan(result.answer);
    state.ran = ran;
    await draw(ran);
  };

  const draw = async ({ call }: Ran): Promise<void> => {
    if (call === undefined) {
      state.status = 'ready';
      state.isStale = true;
      return;
    }
    const drawn = await sandbox.ask('draw', call, timeLimit);
    if (drawn.status === 'replaced') return;
    state.status = drawn.status === 'done' ? 'ready' : drawn.status;
    state.isStale = drawn.status !== 'done';
    if (drawn.status === 'done') state.drawing = drawn.answer;
    else state.failure = drawn.status === 'failed' ? drawn.message : '';
  };

  return {
    state,
    run,
    sandbox,
    setCode: (code) => {
      if (code === state.code) return;
      state.code = code;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
    setMethod: (method) => {
      state.method = method;
      void run();
    },
    setPolicy: (policy) => {
      state.policy = policy;
      void run();
    },
  };
}
