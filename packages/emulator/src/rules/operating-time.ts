/** What one credential has used of one method: seconds by minute, and until when it is banned. */
export interface Usage {
  /** Seconds by the minute they were used in (Unix minutes), oldest first. */
  readonly minutes: readonly (readonly [minute: number, seconds: number])[];
  /** Unix milliseconds; 0 for no ban. */
  readonly bannedUntil: number;
}

/**
 * How operating time is counted (transport.md §1.6): `new` bans for five minutes and does not count short calls,
 * `old` refuses until enough of the window has passed, `off` counts nothing and answers without the fields.
 */
export type OperatingMode = 'new' | 'old' | 'off';

/** How the portal counts the time that calls take, and from when on it refuses them (transport.md §1.6). */
export interface OperatingRule {
  readonly mode: OperatingMode;
  /** Seconds of one method that a credential may use in ten minutes; 420 unless the plan says otherwise. */
  readonly limit: number;
}

const WINDOW_MINUTES = 10;
const BAN = 300_000;
/** The new server does not count calls as short as this, in seconds. */
const FREE = 0.1;
const EMPTY: Usage = { minutes: [], bannedUntil: 0 };

/** Whether a call may run now. */
export function mayOperate(before: Usage | undefined, { mode, limit }: OperatingRule, now: number): boolean {
  if (mode === 'off' || before === undefined) return true;
  if (mode === 'new') return before.bannedUntil <= now;
  return operatingOf(before, now) < limit;
}

/** The usage after a call that took so many seconds. */
export function operate(
  before: Usage = EMPTY,
  { mode, limit }: OperatingRule,
  { now, seconds }: { readonly now: number; readonly seconds: number },
): Usage {
  if (mode === 'off' || (mode === 'new' && seconds <= FREE)) return before;
  const minute = Math.floor(now / 60_000);
  const kept = before.minutes.filter(([at]) => at > minute - WINDOW_MINUTES && at !== minute);
  const used = seconds + (before.minutes.find(([at]) => at === minute)?.[1] ?? 0);
  const after: Usage = { minutes: [...kept, [minute, used]], bannedUntil: before.bannedUntil };
  if (mode === 'new' && operatingOf(after, now) > limit) return { minutes: [], bannedUntil: now + BAN };
  return after;
}

/** The fields that stand in `time`: seconds used in the window, and when that changes (Unix seconds). */
export function operatingFields(
  usage: Usage = EMPTY,
  now: number,
): { readonly operating_reset_at: number; readonly operating: number } {
  const [oldest] = inWindow(usage, now);
  const resetAt =
    usage.bannedUntil > now
      ? usage.bannedUntil
      : oldest === undefined
        ? now + WINDOW_MINUTES * 60_000
        : (oldest[0] + WINDOW_MINUTES) * 60_000;
  return { operating_reset_at: Math.floor(resetAt / 1_000), operating: operatingOf(usage, now) };
}

function operatingOf(usage: Usage, now: number): number {
  return inWindow(usage, now).reduce((sum, [, seconds]) => sum + seconds, 0);
}

function inWindow({ minutes }: Usage, now: number): Usage['minutes'] {
  const minute = Math.floor(now / 60_000);
  return minutes.filter(([at]) => at > minute - WINDOW_MINUTES);
}
