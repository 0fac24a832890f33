/** What of a client of `@bitrix24/b24jssdk` is used; typed by its shape, so that nothing depends on the package. */
export interface B24Like {
  readonly actions: {
    readonly v2: {
      readonly call: {
        make: (request: {
          readonly method: string;
          readonly params?: object;
          readonly requestId?: string;
        }) => Promise<B24Result>;
      };
    };
  };
  /** The portal's address, where the client knows it. */
  readonly getTargetOrigin?: () => string;
}

/** Its answer: a result, or errors it does not throw. */
export interface B24Result {
  readonly isSuccess: boolean;
  readonly status?: number;
  readonly getData: () => unknown;
  readonly getErrors?: () => Iterable<unknown>;
  readonly getErrorMessages?: () => readonly string[];
}
