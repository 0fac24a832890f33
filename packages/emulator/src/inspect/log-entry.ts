import type { Issue, Size } from '@riposte/portal';

/** One thing that happened on the portal: a call that came in, or an event that went out. Secrets are struck out. */
export type LogEntry = RequestEntry | EventEntry;

/** A call, and what became of it. */
export interface RequestEntry {
  readonly kind: 'request';
  readonly id: number;
  /** Unix milliseconds. */
  readonly at: number;
  /** Who called: the X-Riposte-Client header, else the address. */
  readonly client: string;
  /** `bx24_request_id`, or X-Request-ID. */
  readonly requestId: string | null;
  /** The address without its query; the code of a webhook struck out. */
  readonly path: string;
  /** The REST method in lower case; null where the address names none. */
  readonly method: string | null;
  readonly params: unknown;
  /** HTTP status that was answered; 0 where the connection was cut instead. */
  readonly status: number;
  /** Whether the answer broke off on its way. */
  readonly isCut: boolean;
  /** The error code that was answered. */
  readonly error: string | null;
  /** What stood beside it. */
  readonly description: string | null;
  /** Of a batch: its commands that were refused, as `name: ERROR_CODE`; the batch itself is answered with 200. */
  readonly refused: readonly string[];
  /** Whether the method ran to its end, whatever the client heard of it. */
  readonly executed: boolean;
  /** What the model of the portal said, with every issue. */
  readonly verdict: LoggedVerdict | null;
  /** The message that the call stored, changed or was answered with. */
  readonly messageId: number | null;
  /** That message in its stored form, as it was right after the call. */
  readonly stored: unknown;
  /** Ids of the faults that were played. */
  readonly faults: readonly number[];
}

/** What the model said of a call, in short. */
export interface LoggedVerdict {
  readonly error: string | null;
  readonly status: number;
  readonly sizes: Readonly<Record<'text' | 'attach' | 'keyboard' | 'menu', Size>>;
  readonly issues: readonly Issue[];
}

/** An event that was sent, or was to be. */
export interface EventEntry {
  readonly kind: 'event';
  readonly id: number;
  /** Unix milliseconds. */
  readonly at: number;
  readonly event: string;
  /** Its address, with what looks like a secret in it struck out. */
  readonly handler: string;
  /** HTTP status of the handler; 0 where it could not be reached. */
  readonly status: number;
  readonly faults: readonly number[];
}
