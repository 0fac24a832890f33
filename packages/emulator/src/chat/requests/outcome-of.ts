import type { RequestEntry } from '../../inspect/log-entry.ts';

/** What became of a call, in words, and how to take it. */
export interface ShownOutcome {
  readonly mood: 'good' | 'bad' | 'odd';
  readonly badge: string;
  readonly words: string;
}

/** Says what became of a call: what its client heard, and what is true. */
export function outcomeOf(entry: RequestEntry): ShownOutcome {
  const { method, status, isCut, error, description, refused, executed, faults, messageId } = entry;
  const isFault = faults.length > 0;
  if (status === 0) {
    const words = executed
      ? 'The connection was cut after the portal had done it: the client cannot know.'
      : 'The connection was cut before the portal did anything.';
    return { mood: 'odd', badge: 'cut', words };
  }
  if (error !== null) {
    return {
      mood: 'bad',
      badge: error,
      words: description ?? 'The portal refused it.',
    };
  }
  if (isFault && (status !== 200 || !executed)) {
    const words = `The client heard ${status}; the portal ${executed ? 'had done it all the same' : 'did nothing'}.`;
    return { mood: 'odd', badge: String(status), words };
  }
  const words = messageId === null ? 'Done.' : `Message #${messageId}`;
  if (isCut) {
    return { mood: 'odd', badge: 'cut', words: `${words} Its answer broke off: the client cannot know.` };
  }
  if (refused.length > 0) {
    return { mood: 'bad', badge: `${refused.length} refused`, words: `Of the batch ${refused.join(', ')}.` };
  }
  if (messageId === null && answers.has(method ?? '')) {
    return {
      mood: 'odd',
      badge: 'not sent',
      words: 'The portal said yes and sent nothing: more than ten minutes after the last command here.',
    };
  }
  return { mood: 'good', badge: 'ok', words };
}

/** Methods that send nothing, without an error, once the bot's ten minutes are over (portal.md §6.3, §6.9). */
const answers: ReadonlySet<string> = new Set(['imbot.command.answer', 'imbot.v2.command.answer']);
