/** What `match` needs of an inbound command event; `@riposte/transport/inbound` gives whole ones. */
export interface CalledCommand {
  readonly kind: 'command';
  /** Without its slash. */
  readonly command: string;
  readonly params: string;
  /** A command typed by a person, or sent by a button or a menu item. */
  readonly context: 'textarea' | 'keyboard' | 'menu';
}
