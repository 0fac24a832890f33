/** What is known about a call beside its parameters. Whatever is left out is assumed to be in order. */
export interface JudgeContext {
  /** The bot the method resolves by itself: the command's bot, the application's first bot. */
  readonly botId?: number;
  /** A command answer drops MENU in a private dialog (portal.md §6.3). Else that of the message it answers. */
  readonly dialog?: 'group' | 'private';
  /** What only the portal's database can tell. A portal passes it; an author has none. */
  readonly records?: PortalRecords;
}

/** The part of the portal's database that its checks read before they look at the message. */
export interface PortalRecords {
  /** How the caller authenticated: a browser session, an incoming webhook, an application's token. */
  readonly auth: 'session' | 'webhook' | 'application';
  /** The application the call acts for: the OAuth client or the webhook's CLIENT_ID; null for none. */
  readonly clientId: string | null;
  /** The registered command a call names, by id or by exact text. */
  readonly findCommand?: (
    query: { readonly id: number } | { readonly command: string },
  ) => CommandRecord | undefined;
  /** The bot a call names; null asks for the first bot of the calling application. */
  readonly findBot?: (id: number | null) => BotRecord | undefined;
  /** The message a call refers to. */
  readonly findMessage?: (id: number) => MessageRecord | undefined;
  /** Whether the caller may change that message: its own, not deleted, not too old (portal.md §6.5). */
  readonly mayEdit?: (id: number) => boolean;
}

/** A bot as the portal keeps it. */
export interface BotRecord {
  readonly id: number;
  readonly clientId: string;
}

/** A message as far as a call that refers to it is concerned. */
export interface MessageRecord {
  readonly id: number;
  /** The kind of dialog it stands in. */
  readonly dialog: 'group' | 'private';
}

/** A command as the portal keeps it. */
export interface CommandRecord {
  readonly id: number;
  readonly command: string;
  readonly botId: number;
  readonly clientId: string;
}
