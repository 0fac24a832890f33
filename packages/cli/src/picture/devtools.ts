import type { Readable, Writable } from 'node:stream';

/** A browser that is spoken to in its own protocol. */
export interface Devtools {
  /** Calls a method, of a page where `sessionId` names one. Rejects when the browser refuses, or is gone. */
  readonly call: (
    method: string,
    params?: object,
    sessionId?: string,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

const end = '\0';

/** Speaks to a browser started with `--remote-debugging-pipe`: JSON, each message ended by a zero byte. */
export function openDevtools(input: Writable, output: Readable): Devtools {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let last = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const messages = (rest + chunk).split(end);
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      waiting.get(answer.id ?? 0)?.resolve(answer);
    }
  });
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
  };
  output.on('close', fail);
  input.on('error', fail);
  return {
    call: async (method, params = {}, sessionId) => {
      last += 1;
      const id = last;
      const answered = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }));
      input.write(
        JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }) + end,
      );
      const { result = {}, error } = await answered;
      waiting.delete(id);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
  };
}
