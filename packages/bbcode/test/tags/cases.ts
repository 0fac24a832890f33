import { expect } from 'vitest';
import { emit, type TextNode } from '../../src/index.ts';

export const ZERO_WIDTH = '\u200B';

export function text(value: string): TextNode {
  return { kind: 'text', value };
}

/** Expects what nodes are in a message, in an attach, and where tags don't act. */
export function expectWritten(
  nodes: readonly TextNode[],
  {
    message,
    attach = message,
    plain,
  }: { readonly message: string; readonly attach?: string; readonly plain: string },
): void {
  expect({
    message: emit(nodes, 'message'),
    attach: emit(nodes, 'attachText'),
    plain: emit(nodes, 'buttonText'),
  }).toEqual({ message, attach, plain });
}
