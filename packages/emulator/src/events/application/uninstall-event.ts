import type { World } from '../../state/world.ts';
import { placeBlock, type Fields } from '../auth-block.ts';

/** ONAPPUNINSTALL, key for key as the portal sends it. */
export function uninstallEvent(world: World): Fields {
  return {
    event: 'ONAPPUNINSTALL',
    data: { LANGUAGE_ID: 'en', CLEAN: 0 },
    ts: Math.floor(world.clock.now() / 1_000),
    auth: placeBlock(world),
  };
}
