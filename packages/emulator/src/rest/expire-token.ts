import type { World } from '../state/world.ts';
import { textParam } from './params.ts';

/** Ends the life of the access token that a call carries. */
export function expireToken(
  { state: { grants }, clock }: World,
  params: Readonly<Record<string, unknown>>,
): void {
  const token = textParam(params, 'auth');
  const grant = grants.get(token);
  if (grant !== undefined) grants.set(token, { ...grant, expires: clock.now() });
}
