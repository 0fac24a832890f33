/** The block that stands beside every result (transport.md §1.2). */
export interface TimeBlock {
  readonly start: number;
  readonly finish: number;
  readonly duration: number;
  readonly processing: number;
  readonly date_start: string;
  readonly date_finish: string;
  readonly operating_reset_at: number;
  readonly operating: number;
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}+00:00`;
}

/** @param start Unix milliseconds; @param finish Unix milliseconds */
export function timeBlock(start: number, finish: number): TimeBlock {
  const duration = (finish - start) / 1_000;
  return {
    start: start / 1_000,
    finish: finish / 1_000,
    duration,
    processing: duration,
    date_start: iso(start),
    date_finish: iso(finish),
    // The window of operating time is ten minutes (transport.md §1.6); time itself is not billed here yet.
    operating_reset_at: Math.floor(start / 1_000) + 600,
    operating: 0,
  };
}
