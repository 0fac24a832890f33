import type { TimeFormat } from '../time/time-format.ts';

/** For whom a text is read, and what the portal and the client know by then. */
export interface ReadOptions {
  /** The id of the one who looks; it decides whether a `[context]` of two people is theirs. Default: nobody. */
  readonly viewer?: number;
  /** People the client has loaded, by id. */
  readonly users?: Readonly<Record<number, { readonly name: string }>>;
  /** Chats the client has loaded, by dialog id such as `chat5`. */
  readonly chats?: Readonly<Record<string, { readonly name: string }>>;
  /** What the portal puts into an empty mention. Default: the name in `users`, else `User ID`. */
  readonly fullName?: (userId: number) => string;
  /** How the viewer's client writes `[timestamp=… format=…]`. Default: English, in UTC. */
  readonly formatTime?: (unixSeconds: number, format: TimeFormat) => string;
}
