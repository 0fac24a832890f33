import type { Clock } from './clock/clock.ts';
import type { DeliveryReport } from './events/deliver.ts';
import type { Generation } from './rules/generation.ts';
import type { BucketPlan, Plan } from './rules/leaky-bucket.ts';
import type { OperatingRule } from './rules/operating-time.ts';
import type { Seed } from './state/create-state.ts';

/** How a local portal runs, and what it holds at the start. */
export interface PortalOptions extends Seed {
  /** 0, or left out: any free port. */
  readonly port?: number;
  /** Listens over TLS as well, with a certificate that it makes; on any free port where none is named. */
  readonly tls?: boolean | { readonly port: number };
  /** Another address than this machine's own; other machines can reach it only with `exposeToNetwork: true`. */
  readonly host?: string;
  readonly exposeToNetwork?: boolean;
  /** Hears how each event was taken by its handler. */
  readonly onDelivery?: (report: DeliveryReport) => void;
  /** Hears of every change: a message, a dialog, a call, an event; often, and in the middle of it. */
  readonly onChange?: () => void;
  /** The machine's clock when left out; `createVirtualClock()` for tests. */
  readonly clock?: Clock;
  /**
   * How many calls it takes from one client: `standard` 50 at once and 2 a second, `enterprise` 250 and 5, or numbers
   * of your own; `none`, when left out, as on a portal of one's own (transport.md §1.5).
   */
  readonly plan?: Plan | BucketPlan;
  /** `v1` for a portal that has no `imbot.v2` yet; `v2`, which has both, when left out. */
  readonly generation?: Generation;
  /** How operating time is counted; `new` with 420 seconds when left out (transport.md §1.6). */
  readonly operating?: Partial<OperatingRule>;
  /** What the portal calls itself in events and tokens: `https://acme.bitrix24.com`; its own address when left out. */
  readonly publicUrl?: string;
  /** Entries of the log that are kept; 2,000 when left out. */
  readonly logSize?: number;
  /** Messages that are kept; 100,000 when left out. Of more the oldest go. */
  readonly keptMessages?: number;
}
