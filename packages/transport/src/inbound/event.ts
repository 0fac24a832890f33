import type { Secret } from '../credentials/secret.ts';

/** One request of the portal to a handler. */
export interface EventRequest {
  /** The portal's own name of the event, in upper case. */
  readonly name: string;
  /** Names the portal for ever; its address may change. */
  readonly memberId: string;
  /** Proves that the portal sent it. */
  readonly applicationToken: Secret;
  /** One request may hold several commands. */
  readonly events: readonly InboundEvent[];
}

export type InboundEvent = CommandEvent | UnknownEvent;

/** Somebody called a command: typed it, or clicked a button or a menu item. */
export interface CommandEvent {
  readonly kind: 'command';
  readonly api: 'v1';
  readonly botId: number;
  readonly commandId: number;
  /** Without its slash. */
  readonly command: string;
  readonly params: string;
  readonly context: 'textarea' | 'keyboard' | 'menu';
  /** The message that holds the typed command, or the button. */
  readonly messageId: number;
  readonly dialog: DialogId;
  readonly private: boolean;
  readonly user: { readonly id: number; readonly name: string };
  /** Two letters, `en` where the portal does not say. */
  readonly language: string;
}

/** `chat12` for a group, the other person's user id for a private dialog. */
export type DialogId = `chat${number}` | number;

/** An event this version has no shape for. */
export interface UnknownEvent {
  readonly kind: 'unknown';
}
