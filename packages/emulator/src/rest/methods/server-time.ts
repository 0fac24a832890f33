import type { RestMethod } from '../rest-method.ts';

/** `server.time`: the portal's clock, as ISO 8601. */
export const serverTime: RestMethod = ({ world }) => ({
  result: `${new Date(world.now()).toISOString().slice(0, 19)}+00:00`,
});
