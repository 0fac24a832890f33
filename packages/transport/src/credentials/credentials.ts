import type { TokenStore } from '../oauth/token-store.ts';
import type { B24Like } from '../wires/b24-like.ts';

/** One of three ways into a portal. */
export type Credentials = WebhookCredentials | OauthCredentials | B24Credentials;

/** An incoming webhook of the portal. */
export interface WebhookCredentials {
  /** The whole address: `https://portal.example/rest/1/code/`. Plain http only to this machine. */
  readonly webhook: string;
  /** The CLIENT_ID the bot was registered with; the v1 bot methods want it from a webhook. */
  readonly clientId?: string | undefined;
  /** The botToken the bot was registered with, for the v2 methods; the CLIENT_ID when left out. */
  readonly botToken?: string | undefined;
}

/** An application installed on the portal. */
export interface OauthCredentials {
  readonly oauth: {
    /** Names the portal for ever; its address may change. */
    readonly memberId: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** Where its tokens are kept; they must be there before the first call. */
    readonly tokens: TokenStore;
    /** Hosts that may be asked for fresh tokens; the vendor's own when left out. Plain http only to this machine. */
    readonly servers?: readonly string[] | undefined;
  };
}

/** A client of `@bitrix24/b24jssdk` that somebody holds already. */
export interface B24Credentials {
  /** An instance of its own, with its retries off: see the README. */
  readonly b24: B24Like;
}
