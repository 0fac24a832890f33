/** Why a call never left. */
export type Held = 'deadline' | 'aborted' | 'closed';

export const heldReasons: Readonly<Record<Held, string>> = {
  deadline: 'Its deadline passed while it waited for its turn; nothing was sent.',
  aborted: 'It was called off while it waited for its turn; nothing was sent.',
  closed: 'The transport was closed before its turn came; nothing was sent.',
};
