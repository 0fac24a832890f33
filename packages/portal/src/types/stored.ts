/** The four colour tokens the portal knows; anything else becomes `base` (portal.md §3.1 rule 7). */
export type ColorToken = 'primary' | 'secondary' | 'alert' | 'base';

/** ATTACH as the portal keeps it. */
export interface StoredAttach {
  /** Server time of storing, in Unix seconds. */
  readonly ID: number;
  readonly BLOCKS: readonly StoredBlock[];
  readonly DESCRIPTION: string;
  readonly COLOR: string;
  readonly COLOR_TOKEN: ColorToken;
}

/** One block of a stored attach: exactly one key. */
export type StoredBlock =
  | { readonly MESSAGE: string }
  | { readonly DELIMITER: StoredDelimiter }
  | { readonly USER: readonly StoredUser[] }
  | { readonly LINK: readonly StoredLink[] }
  | { readonly RICH_LINK: readonly StoredRichLink[] }
  | { readonly GRID: readonly StoredGridRow[] }
  | { readonly IMAGE: readonly StoredImage[] }
  | { readonly FILE: readonly StoredFile[] };

/** A line across the attach; SIZE is its width in pixels. */
export interface StoredDelimiter {
  readonly SIZE: number;
  readonly COLOR?: string;
}

/** A person, chat or bot by name; at most one of the ids and LINK is there. */
export interface StoredUser {
  readonly NAME: string;
  /** `true` slips through the portal's check and is kept as it is. */
  readonly AVATAR_TYPE: 'USER' | 'CHAT' | 'BOT' | true;
  readonly AVATAR?: string;
  readonly NETWORK_ID?: string;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  readonly BOT_ID?: number;
  readonly LINK?: string;
}

/** A link with a description and a picture beside it. */
export interface StoredLink {
  readonly NAME?: string;
  /** A checked address, but anything at all beside an id (portal.md §3.2). */
  readonly LINK?: unknown;
  readonly NETWORK_ID?: string;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  /** Kept as sent, whatever its type (portal.md §3.2). */
  readonly DESC?: unknown;
  /** Kept as sent, whatever its type (portal.md §3.2). */
  readonly HTML?: unknown;
  readonly PREVIEW?: string;
  readonly WIDTH?: number;
  readonly HEIGHT?: number;
}

/** A link drawn as a card; undocumented. */
export interface StoredRichLink {
  readonly NAME?: string;
  /** A checked address, but anything at all beside an id (portal.md §3.2). */
  readonly LINK?: unknown;
  readonly NETWORK_ID?: string;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  readonly DESC?: string;
  readonly HTML?: string;
  readonly PREVIEW?: string;
  readonly PREVIEW_SIZE?: { readonly HEIGHT: unknown; readonly WIDTH: unknown };
  readonly EXTRA_IMAGE?: string;
}

/** One name and value of a grid. */
export interface StoredGridRow {
  readonly DISPLAY: 'BLOCK' | 'LINE' | 'ROW' | 'TABLE';
  readonly NAME: string;
  readonly VALUE: string;
  readonly WIDTH?: number;
  readonly HEIGHT?: number;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  readonly LINK?: string;
  readonly COLOR?: string;
  readonly COLOR_TOKEN: ColorToken;
}

/** A picture; WIDTH and HEIGHT in pixels. */
export interface StoredImage {
  readonly LINK: string;
  readonly NAME?: string;
  readonly WIDTH?: number;
  readonly HEIGHT?: number;
  readonly PREVIEW?: string;
}

/** A file to download; SIZE in bytes. */
export interface StoredFile {
  readonly LINK: string;
  readonly NAME?: string;
  readonly SIZE?: number;
}

/** KEYBOARD as the portal keeps it: buttons and line breaks in order. */
export type StoredKeyboard = readonly (StoredButton | StoredNewline)[];

/** A line break between buttons. */
export interface StoredNewline {
  readonly TYPE: 'NEWLINE';
}

/** A button as the portal keeps it. */
export interface StoredButton extends StoredAction {
  readonly BOT_ID: number;
  readonly TYPE: 'BUTTON';
  readonly TEXT: string;
  readonly VOTE: 'Y' | 'N';
  readonly BLOCK: 'Y' | 'N';
  readonly WAIT: 'N';
  /** `true` slips through the portal's check and is kept as it is (portal.md §4 rule 8). */
  readonly CONTEXT: 'ALL' | 'MOBILE' | 'DESKTOP' | true;
  readonly DISABLED: 'Y' | 'N';
  /** `true` slips through the portal's check and is kept as it is (portal.md §4 rule 8). */
  readonly DISPLAY: 'BLOCK' | 'LINE' | true;
  readonly WIDTH?: number;
  readonly BG_COLOR_TOKEN: ColorToken;
  readonly BG_COLOR?: string;
  readonly TEXT_COLOR?: string;
  readonly OFF_BG_COLOR?: string;
  readonly OFF_TEXT_COLOR?: string;
}

/** MENU as the portal keeps it. */
export type StoredMenu = readonly StoredMenuItem[];

/** An item of a menu as the portal keeps it. */
export interface StoredMenuItem extends StoredAction {
  readonly BOT_ID: number;
  readonly TEXT: string;
  /** `true` slips through the portal's check and is kept as it is (portal.md §4 rule 8). */
  readonly CONTEXT: 'ALL' | 'MOBILE' | 'DESKTOP' | true;
  readonly DISABLED: 'Y' | 'N';
}

/** What a click does: the portal keeps exactly one of the four. */
export interface StoredAction {
  /** HTML-escaped by the portal. */
  readonly LINK?: string;
  readonly APP_ID?: number;
  readonly APP_PARAMS?: StoredScalar;
  /** `true` slips through the portal's check of a menu and is kept as it is. */
  readonly ACTION?: string | true;
  readonly ACTION_VALUE?: StoredScalar;
  readonly COMMAND?: StoredScalar;
  readonly COMMAND_PARAMS?: StoredScalar;
}

/** The portal checks these values as text but keeps numbers and `true` as they were sent (portal.md §4, §5). */
export type StoredScalar = string | number | boolean;
