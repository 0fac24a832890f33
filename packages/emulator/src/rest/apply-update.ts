import type { PartVerdict, Verdict } from '@riposte/portal';
import { notifyChange } from '../events/notify-bots.ts';
import { changeMessage, deleted } from '../state/change-message.ts';
import type { Message } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';
import { keptParts } from './store-message.ts';

const parts = ['attach', 'keyboard', 'menu'] as const;

/**
 * Saves an update piece by piece, as v1 does: attach, keyboard, menu, text, up to the first that fails
 * (portal.md §6.5). Nothing where the call failed before the parts.
 */
export function applyPieces(world: World, message: Message, verdict: Verdict): void {
  const failed = parts.find((part) => verdict.parts[part]?.accepted === false);
  if (verdict.error !== null && failed === undefined) return;
  const pieces = failed === undefined ? parts : parts.slice(0, parts.indexOf(failed));
  const change = changeOf(world, verdict, pieces);
  const text = failed === undefined ? verdict.text?.stored : undefined;
  save(world, message, text === '' ? deleted : { ...change, ...(text !== undefined && { text }) });
}

/** Saves an update as v2 does, all of it together; an empty text deletes what has nothing else (portal.md §6.11). */
export function applyWhole(world: World, message: Message, verdict: Verdict): void {
  const change = changeOf(world, verdict, parts);
  const { attach, keyboard } = { ...message, ...change };
  const text = verdict.text?.stored;
  const isNothing = text === '' && attach === null && keyboard === null;
  save(world, message, isNothing ? deleted : { ...change, ...(text !== undefined && { text }) });
}

type Change = Partial<Omit<Message, 'id' | 'chatId'>>;

function save(world: World, message: Message, change: Change): void {
  notifyChange(world, changeMessage(world, message, { ...change, isEdited: true }));
}

/** What the parts change: taken off where cleared, replaced where stored, untouched where ignored. */
function changeOf({ clock }: World, verdict: Verdict, pieces: readonly (typeof parts)[number][]): Change {
  const kept = keptParts(verdict);
  const stamp = { ID: Math.floor(clock.now() / 1_000) };
  return pieces.reduce<Change>((change, part) => {
    const judged: PartVerdict | undefined = verdict.parts[part];
    if (judged === undefined || judged.ignored === true) return change;
    if (part !== 'attach') return { ...change, [part]: kept[part] ?? null };
    const attach = kept.attach ?? null;
    return {
      ...change,
      attach: attach === null ? null : { ...attach, ...stamp },
      moreAttaches: kept.moreAttaches ?? [],
    };
  }, {});
}
