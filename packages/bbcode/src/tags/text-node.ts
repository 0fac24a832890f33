import type { BoldNode } from './bold.ts';
import type { ItalicNode } from './italic.ts';
import type { LinkNode } from './link.ts';
import type { RawNode } from './raw.ts';
import type { StrikeNode } from './strike.ts';
import type { LiteralNode } from './text.ts';
import type { UnderlineNode } from './underline.ts';
import type { UrlNode } from './url.ts';

/**
 * A piece of rich text: plain data, its strings unescaped.
 *
 * The same node may land in a message, an attach or a label; `emit` writes it for the place.
 *
 * @example
 * const greeting: TextNode = { kind: 'bold', children: [{ kind: 'text', value: 'Hello' }] };
 */
export type TextNode =
  LiteralNode | RawNode | BoldNode | ItalicNode | UnderlineNode | StrikeNode | LinkNode | UrlNode;
