import type { World } from '../../state/world.ts';
import { authBlock, type Fields } from '../auth-block.ts';

/** ONOFFLINEEVENT: its data is an empty array, so the key itself does not come. */
export function offlineEvent(world: World, clientId: string): Fields {
  return {
    event: 'ONOFFLINEEVENT',
    data: {},
    ts: Math.floor(world.clock.now() / 1_000),
    auth: authBlock(world, {
      userId: world.state.webhook.userId,
      clientId,
      with: ['refresh_token'],
    }),
  };
}
