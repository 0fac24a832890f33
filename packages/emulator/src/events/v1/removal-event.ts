import type { Bot } from '../../state/portal-state.ts';
import type { World } from '../../state/world.ts';
import { authBlock, type Fields } from '../auth-block.ts';

/** ONIMBOTDELETE; its keys are inferred from the documentation. */
export function removalEvent(world: World, { id, code, clientId, bindingId }: Bot): Fields {
  return {
    event: 'ONIMBOTDELETE',
    event_handler_id: bindingId,
    data: { BOT_ID: id, BOT_CODE: code },
    ts: Math.floor(world.clock.now() / 1_000),
    auth: authBlock(world, { userId: world.state.webhook.userId, clientId }),
  };
}
