import { toArray } from '../tree/sequence.ts';
import type { MessageTree } from './message-tree.ts';

/** A message as plain data: the values it was composed of, unescaped. */
export type MessageJson = Readonly<Record<string, unknown>>;

/** What was said, by its author's names; findings and checks belong to the builder. */
export function toPlain(kind: 'reply' | 'change', tree: MessageTree): MessageJson {
  const { text, fallback, attach, look, keyboard, menu, system, urlPreview, removed } = tree;
  const whole = {
    kind,
    text,
    fallback,
    ...((attach.length > 0 || Object.keys(look).length > 0) && {
      attach: { ...look, blocks: toArray(attach) },
    }),
    ...(keyboard.length > 0 && { keyboard: toArray(keyboard) }),
    ...(menu.length > 0 && { menu: toArray(menu) }),
    system,
    urlPreview,
    ...(removed.length > 0 && { removed }),
  };
  return plainFields(whole);
}

const internal: ReadonlySet<string> = new Set(['problems', 'checks', 'depth']);

function plainFields(value: object): MessageJson {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => field !== undefined && !internal.has(key))
      .map(([key, field]: [string, unknown]) => [key, plain(field)]),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? plainFields(value) : value;
}
