/** What a click does (portal.md §4.7). Each kind carries only what a client needs to act on it. */
export type DrawnAction =
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'command';
      readonly botId: number;
      readonly command: string;
      readonly params: string;
      /** All buttons are disabled from the click until the keyboard changes (client.md §4). */
      readonly blocks?: true;
    }
  | { readonly kind: 'app'; readonly appId: number; readonly params: string }
  | { readonly kind: ValueActionKind; readonly value: string };

/** The ACTION words of the portal in lower case: each carries its ACTION_VALUE and nothing else. */
export type ValueActionKind = 'put' | 'send' | 'copy' | 'call' | 'dialog' | 'livechat' | 'help';
