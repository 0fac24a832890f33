/** Remembers which events were taken, so that one that comes again is not done again. */
export interface EventLog {
  /** True the first time, false for every other until that moment, in Unix milliseconds. */
  readonly remember: (key: string, until: number) => boolean | Promise<boolean>;
}

/** Milliseconds an event is remembered: 48 hours (transport.md §2.3). */
export const rememberedFor = 172_800_000;
