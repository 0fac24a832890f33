import type { Atom } from '@riposte/bbcode';

/** A picture or icon in words, as the client's own list of chats has them (client.md §2). */
export function atomText(atom: Atom): string {
  if ('image' in atom) return '[Image]';
  return atom.title === '' ? '(Icon)' : `(${atom.title})`;
}
