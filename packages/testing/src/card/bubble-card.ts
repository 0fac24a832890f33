import { visitBlock, type Drawn } from '@riposte/preview';
import { blockCards } from './blocks/block-cards.ts';
import { showRuns } from './show-runs.ts';

/** The text and the attach, in an open box; a bar of another colour than the usual one is named. */
export function bubbleCard({ text = [], attach, clicks }: Drawn): readonly string[] {
  const said = text.length === 0 ? [] : showRuns(text).split('\n');
  const blocks = attach?.blocks ?? [];
  const bar = attach === undefined || attach.bar === 'base' ? [] : [`‹${attach.bar}›`];
  const held = blocks.flatMap((block, index) =>
    visitBlock(block, blockCards, clicks.attach[index] ?? []).split('\n'),
  );
  const lines = [...said, ...[...bar, ...held].map((line) => `▌ ${line}`)];
  return lines.length === 0 ? [] : ['┌', ...lines.map((line) => `│ ${line}`.trimEnd()), '└'];
}
