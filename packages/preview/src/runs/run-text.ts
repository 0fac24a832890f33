import type { Run } from '@riposte/bbcode';

/** A run in words: a picture or icon as the client's own list of chats has them (client.md §2). */
export function runText(run: Run): string {
  if ('text' in run) return run.text;
  if ('image' in run.atom) return '[Image]';
  return run.atom.title === '' ? '(Icon)' : `(${run.atom.title})`;
}
