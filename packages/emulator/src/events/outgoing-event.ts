import type { FormInput } from '@riposte/portal/form';

/** An event that is to be sent to a handler. */
export interface OutgoingEvent {
  /** The portal's name of the event: `ONIMCOMMANDADD`. */
  readonly event: string;
  readonly handler: string;
  readonly body: Readonly<Record<string, FormInput>>;
}
