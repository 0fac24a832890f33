import { fmt, type Formatted, type Inline } from '@riposte/builder';
import type { TextPiece } from './piece.ts';

export function textPiece(text: Inline, before = ''): TextPiece {
  return { kind: 'text', text: concat([text]), before };
}

/** Texts one behind the other. */
export function concat(texts: readonly Inline[]): Formatted {
  return fmt.join(texts, '');
}
