/** One number of a run. */
export interface Measurement {
  /** Unique and lasting, for machines: `compose.small.compile`. */
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly unit: Unit;
  /** Between which two numbers half of the measurements lie. */
  readonly low?: number;
  readonly high?: number;
}

/** Times as long, nanoseconds, kilobytes, microseconds, milliseconds, a plain number. */
export type Unit = 'times' | 'ns' | 'µs' | 'ms' | 'KB' | 'bytes' | 'number';

/** What a measure is told. */
export interface MeasureOptions {
  /** Draws the contents. */
  readonly seed: number;
  /** Fewer rounds, for a first look. */
  readonly isQuick: boolean;
}

/** Measures something, and gives its numbers. */
export type Measure = (options: MeasureOptions) => readonly Measurement[] | Promise<readonly Measurement[]>;
