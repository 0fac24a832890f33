import type { RestMethod } from '../rest-method.ts';
import { isoTime } from '../time-block.ts';

/** `server.time`: the portal's clock, as ISO 8601. */
export const serverTime: RestMethod = ({ world }) => ({ result: isoTime(world.clock.now()) });
