/** An element of the tree a browser builds; built in place, read only afterwards. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  parent: HtmlElement | undefined;
}

export type HtmlNode = HtmlElement | string;
