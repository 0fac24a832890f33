import type { ReadFault } from './fault.ts';
import { readDelay, type DelayFault } from './kinds/delay.ts';
import { readDelayEvent, type DelayEventFault } from './kinds/delay-event.ts';
import { readDrip, type DripFault } from './kinds/drip.ts';
import { readDropEvent, type DropEventFault } from './kinds/drop-event.ts';
import { readDuplicateEvent, type DuplicateEventFault } from './kinds/duplicate-event.ts';
import { readError, type ErrorFault } from './kinds/error.ts';
import { readExpireToken, type ExpireTokenFault } from './kinds/expire-token.ts';
import { readHtml, type HtmlFault } from './kinds/html.ts';
import { readRedirect, type RedirectFault } from './kinds/redirect.ts';
import { readReorderEvent, type ReorderEventFault } from './kinds/reorder-event.ts';
import { readReset, type ResetFault } from './kinds/reset.ts';
import { readStatus, type StatusFault } from './kinds/status.ts';
import { readTruncate, type TruncateFault } from './kinds/truncate.ts';
import type { FaultParams } from './read-param.ts';

/** A fault on purpose: what goes wrong, for which calls or events, and how often. */
export type Fault =
  | DelayFault
  | DelayEventFault
  | DripFault
  | DropEventFault
  | DuplicateEventFault
  | ErrorFault
  | ExpireTokenFault
  | HtmlFault
  | RedirectFault
  | ReorderEventFault
  | ResetFault
  | StatusFault
  | TruncateFault;

/** Every kind of fault, and how its parameters are read. */
export const faultKinds = {
  delay: readDelay,
  delayEvent: readDelayEvent,
  drip: readDrip,
  dropEvent: readDropEvent,
  duplicateEvent: readDuplicateEvent,
  error: readError,
  expireToken: readExpireToken,
  html: readHtml,
  redirect: readRedirect,
  reorderEvent: readReorderEvent,
  reset: readReset,
  status: readStatus,
  truncate: readTruncate,
} as const satisfies Readonly<Record<Fault['kind'], (params: FaultParams) => ReadFault>>;

export function isFaultKind(kind: unknown): kind is Fault['kind'] {
  return typeof kind === 'string' && Object.hasOwn(faultKinds, kind);
}
