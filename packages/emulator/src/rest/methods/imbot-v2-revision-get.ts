import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Revision.get`: the numbers of the documentation of August 2026. */
export const imbotV2RevisionGet: RestMethod = () => ({
  result: { rest: 33, web: 130, mobile: 23, desktop: 6 },
});
