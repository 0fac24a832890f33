import { operatingFields } from '../rules/operating-time.ts';
import type { World } from '../state/world.ts';

/** The block that stands beside every result (transport.md §1.2). */
export interface TimeBlock {
  readonly start: number;
  readonly finish: number;
  readonly duration: number;
  readonly processing: number;
  readonly date_start: string;
  readonly date_finish: string;
  /** Absent where the portal does not count operating time. */
  readonly operating_reset_at?: number;
  readonly operating?: number;
}

/** A time as the portal writes it: ISO 8601 to the second, with its zone. */
export function isoTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}+00:00`;
}

/**
 * @param start Unix milliseconds
 * @param usage where the operating time of the caller and the method is kept
 */
export function timeBlock({ clock, operating, state }: World, start: number, usage: string): TimeBlock {
  const finish = clock.now();
  const duration = (finish - start) / 1_000;
  return {
    start: start / 1_000,
    finish: finish / 1_000,
    duration,
    processing: duration,
    date_start: isoTime(start),
    date_finish: isoTime(finish),
    ...(operating.mode !== 'off' && operatingFields(state.usage.get(usage), finish)),
  };
}
