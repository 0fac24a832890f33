import type { BoldNode } from './bold.ts';
import type { CallNode } from './call.ts';
import type { ChatNode } from './chat.ts';
import type { CodeNode } from './code.ts';
import type { ColorNode } from './color.ts';
import type { ContextNode } from './context.ts';
import type { EveryoneNode } from './everyone.ts';
import type { IconNode } from './icon.ts';
import type { ImageNode } from './image.ts';
import type { ItalicNode } from './italic.ts';
import type { LinkNode } from './link.ts';
import type { PutNode } from './put.ts';
import type { QuoteNode } from './quote.ts';
import type { RawNode } from './raw.ts';
import type { SendNode } from './send.ts';
import type { SizeNode } from './size.ts';
import type { StrikeNode } from './strike.ts';
import type { LiteralNode } from './text.ts';
import type { TimestampNode } from './timestamp.ts';
import type { UnderlineNode } from './underline.ts';
import type { UrlNode } from './url.ts';
import type { UserNode } from './user.ts';

/**
 * A piece of rich text: plain data, its strings unescaped.
 *
 * The same node may land in a message, an attach or a label; `emit` writes it for the place.
 *
 * @example
 * const greeting: TextNode = { kind: 'bold', children: [{ kind: 'text', value: 'Hello' }] };
 */
export type TextNode =
  | LiteralNode
  | RawNode
  | BoldNode
  | ItalicNode
  | UnderlineNode
  | StrikeNode
  | SizeNode
  | ColorNode
  | LinkNode
  | UrlNode
  | UserNode
  | EveryoneNode
  | ChatNode
  | ContextNode
  | SendNode
  | PutNode
  | CallNode
  | CodeNode
  | QuoteNode
  | IconNode
  | ImageNode
  | TimestampNode;
