import type { Issue, Method } from '@riposte/builder';

/** A request, as it would be sent. */
export interface PlaygroundCall {
  readonly method: Method;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A finding, and the line of the code that it is about. */
export interface PlacedIssue extends Pick<Issue, 'severity' | 'code' | 'message' | 'hint'> {
  /** `attach 2 grid 0`; empty for the whole message. */
  readonly path: string;
  /** From 1; missing where no line is known. */
  readonly line?: number | undefined;
}

/** How much of a limit a part uses, and which lines take how much of it. */
export interface PlacedSize {
  readonly used: number;
  readonly limit: number;
  readonly items: readonly {
    readonly path: string;
    readonly size: number;
    readonly line?: number | undefined;
  }[];
}

export type SizeName = 'text' | 'attach' | 'keyboard' | 'menu';

/** What a run of the code came to. */
export interface Ran {
  /** What the message was compiled for; missing where there is no message. */
  readonly method?: Method | undefined;
  /** Missing where nothing could be compiled: `issues` or `thrown` say why. */
  readonly call?: PlaygroundCall | undefined;
  readonly issues: readonly PlacedIssue[];
  readonly sizes?: Readonly<Record<SizeName, PlacedSize>> | undefined;
  /** What stopped the code itself. */
  readonly thrown?: { readonly message: string; readonly line?: number | undefined } | undefined;
  /** What the code wrote to the console, a line each. */
  readonly output: readonly string[];
}
