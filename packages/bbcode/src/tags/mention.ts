import { code } from '../write/leaves.ts';
import type { Leaf } from '../write/leaf.ts';
import { plainText } from '../write/plain-text.ts';
import type { Scope } from '../write/scope.ts';
import { writeHtmlLabel, writeLabel } from '../write/write-label.ts';
import type { TextNode } from './text-node.ts';

/** The name of a tag and what it is equal to, such as `user` and `2`. */
export interface MentionTag {
  readonly name: string;
  readonly value: string;
  /** Whether the client may write the label as HTML. */
  readonly isHtml?: boolean;
}

/** A tag around a label that is text: markup inside a mention is shown, not applied (client.md §2). */
export function writeMention(
  { name, value, isHtml = false }: MentionTag,
  children: readonly TextNode[],
  scope: Scope,
): readonly Leaf[] {
  const write = isHtml ? writeHtmlLabel : writeLabel;
  const label = write(plainText(children, scope), scope);
  return code(`[${name}=${value}]${label}[/${name}]`, scope);
}

/** The portal and the client read ids as digits. */
export function isId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0;
}
