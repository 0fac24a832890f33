import type { Method } from '@riposte/portal';
import type { TargetAddresses } from './target-addresses.ts';

/** Where a message goes: a REST method with its address, and no secret. */
export interface Target<M extends Method = Method> {
  readonly kind: 'target';
  readonly method: M;
  readonly address: TargetAddresses[M];
}

/** The methods that change a message. */
export type UpdateMethod = 'imbot.message.update' | 'imbot.v2.Chat.Message.update' | 'im.message.update';
