/**
 * What a refusal says about the call: `safe` was refused before it ran, `ambiguous` may have run, `refresh` was
 * refused for its token and never ran, `never` was refused for good.
 */
export type ErrorClass = 'safe' | 'ambiguous' | 'refresh' | 'never';

/**
 * What else a refusal tells: `drain` empties the bucket of requests, `park` stops this method, `open` stops the
 * portal for a while, `shut` for ever, `ask` means that the first request of this key decides, not this one.
 */
export type ErrorEffect = 'drain' | 'park' | 'open' | 'shut' | 'ask';

export interface ErrorRule {
  readonly class: ErrorClass;
  /** Where the rule comes from. */
  readonly source: string;
  readonly effect?: ErrorEffect;
  /** Seconds until the same call makes sense, where that is known. */
  readonly wait?: number;
  /** Refused, but not for ever: somebody has to pay, confirm or lift a block first. */
  readonly isPassing?: true;
}
