import type { Message } from '../../state/portal-state.ts';

/** Of ONIMBOTV2MESSAGEDELETE: which message is gone. */
export function messageDeleteFields({ id }: Message): Readonly<Record<string, unknown>> {
  return { messageId: id };
}
