/** Lines of the source, from 1. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}

/** What holds other nodes. */
export interface Parent extends Lines {
  readonly children: readonly Node[];
}

/** What has a text of its own. */
export interface Literal extends Lines {
  readonly value: string;
}

export type Root = Parent & { readonly kind: 'root' };
export type Paragraph = Parent & { readonly kind: 'paragraph' };
export type Heading = Parent & { readonly kind: 'heading'; readonly depth: number };
export type ThematicBreak = Lines & { readonly kind: 'thematicBreak' };
export type Blockquote = Parent & { readonly kind: 'blockquote' };
export type List = Parent & { readonly kind: 'list'; readonly isOrdered: boolean };
export type Code = Literal & { readonly kind: 'code'; readonly lang: string };
export type Html = Literal & { readonly kind: 'html' };
export type Table = Parent & { readonly kind: 'table' };
export type TableRow = Parent & { readonly kind: 'tableRow' };
export type TableCell = Parent & { readonly kind: 'tableCell' };
export type Text = Literal & { readonly kind: 'text' };
export type Emphasis = Parent & { readonly kind: 'emphasis' };
export type Strong = Parent & { readonly kind: 'strong' };
export type Delete = Parent & { readonly kind: 'delete' };
export type InlineCode = Literal & { readonly kind: 'inlineCode' };
export type Break = Lines & { readonly kind: 'break' };
export type Link = Parent & { readonly kind: 'link'; readonly url: string; readonly title: string };
export type Image = Lines & { readonly kind: 'image'; readonly url: string; readonly alt: string };
export type FootnoteDefinition = Parent & { readonly kind: 'footnoteDefinition'; readonly name: string };
export type FootnoteReference = Lines & { readonly kind: 'footnoteReference'; readonly name: string };

export type ListItem = Parent & {
  readonly kind: 'listItem';
  /** Of an ordered list: the number as it is written, and what stands behind it. */
  readonly marker: { readonly number: number; readonly sign: string };
  /** Of a task: whether it is done. */
  readonly isChecked: boolean | undefined;
};

/** A node of the tree that a source is read into, named as mdast names them. */
export type Node =
  | Root
  | Paragraph
  | Heading
  | ThematicBreak
  | Blockquote
  | List
  | ListItem
  | Code
  | Html
  | Table
  | TableRow
  | TableCell
  | FootnoteDefinition
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Break
  | Link
  | Image
  | FootnoteReference;

export type NodeKind = Node['kind'];

/** A node by its kind. */
export type NodeOf<K extends NodeKind> = Extract<Node, { readonly kind: K }>;
