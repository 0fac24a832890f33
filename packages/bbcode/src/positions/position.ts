/** Where text lands; each place has its own rules (client.md §3). */
export type Position =
  | 'message'
  | 'attachText'
  | 'attachPlain'
  | 'buttonText'
  | 'menuText'
  | 'label'
  | 'sendLabel'
  | 'sendCommand'
  | 'putCommand'
  | 'code'
  | 'quoteBody'
  | 'iconTitle'
  | 'url'
  | 'richLinkHtml'
  | 'description';
