import type { Method } from '@riposte/portal';
import type { TargetAddresses } from './target-addresses.ts';
import type { Target } from './target.ts';

export function target<M extends Method>(method: M, address: TargetAddresses[M]): Target<M> {
  return { kind: 'target', method, address };
}
