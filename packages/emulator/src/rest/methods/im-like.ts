import { like } from '../like.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.like`, as the caller. */
export const imLike: RestMethod = (call) => like(call, call.caller.userId);
