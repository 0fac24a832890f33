import { isLoopback, isSafeAddress } from '../credentials/is-loopback.ts';

/**
 * Where a renamed portal is now, if secrets may go there: the same path, nothing else in the address changed, https
 * (plain http only from this machine to itself), and a host that is the same cloud's, or was allowed by name.
 *
 * @param from the address that was asked
 * @param location the header's value
 * @param hosts host names allowed beside the cloud's own
 */
export function newOrigin(
  from: string,
  location: string | undefined,
  hosts: readonly string[],
): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const old = new URL(from);
  const next = new URL(location, from);
  const isSamePlace = next.pathname === old.pathname && next.username === '' && next.password === '';
  const isLocalMove = isLoopback(old.hostname) && isLoopback(next.hostname);
  const isHostAllowed =
    isLocalMove ||
    next.hostname === old.hostname ||
    hosts.includes(next.hostname) ||
    isSameCloud(old.hostname, next.hostname);
  return isSamePlace && isHostAllowed && isSafeAddress(next) ? next.origin : undefined;
}

/** Portals of one zone of the vendor's cloud: their names are given out by the vendor alone. */
function isSameCloud(old: string, next: string): boolean {
  const zone = cloudZone(next);
  return zone !== undefined && zone === cloudZone(old);
}

function cloudZone(host: string): string | undefined {
  return /^[a-z\d-]+\.(bitrix24\.(?:[a-z]{2,3}\.)?[a-z]{2,4})$/.exec(host)?.[1];
}
