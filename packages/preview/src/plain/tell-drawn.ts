import { visitBlock } from '../blocks/visit-block.ts';
import { stripControls } from '../text/strip-controls.ts';
import type { Drawn } from '../types/drawn.ts';
import { blockTellers } from './blocks/block-tellers.ts';
import { tellKeyboard } from './tell-keyboard.ts';
import { tellLines } from './tell-lines.ts';
import { tellRuns } from './tell-runs.ts';

/** A drawn message as plain text: what it says, what its attach holds, which buttons it has. */
export function tellDrawn({ text = [], attach, keyboard = [], clicks }: Drawn): string {
  const blocks = attach?.blocks ?? [];
  return stripControls(
    tellLines([
      tellRuns(text),
      ...blocks.map((block, index) => visitBlock(block, blockTellers, clicks.attach[index] ?? [])),
      tellKeyboard(keyboard),
    ]),
  );
}
