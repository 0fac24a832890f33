import { reply, type Reply } from '@riposte/builder';

/** Where the reader of Markdown goes; the text as it stands will do here. */
export const markdown = (source: string): Reply => reply(source);

/** A model that answers letter by letter; asked to fail it breaks off. */
export async function* llm(question: string, { signal }: { signal: AbortSignal }): AsyncIterable<string> {
  for (const letter of 'Twelve degrees') {
    await new Promise((resolve) => setTimeout(resolve, 5));
    signal.throwIfAborted();
    if (question.includes('fail') && letter === 'd') throw new Error('the model is gone');
    yield letter;
  }
}

export const given: (readonly [message: number, good: boolean])[] = [];

export const votes = {
  add: (message: number, good: boolean): void => {
    given.push([message, good]);
  },
};
