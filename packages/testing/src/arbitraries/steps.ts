import fc from 'fast-check';

/** One step on a builder. */
export type Step<B> = (builder: B) => B;

/** Several steps as one, from the first to the last. */
export function steps<B>(step: fc.Arbitrary<Step<B>>, maxLength: number): fc.Arbitrary<Step<B>> {
  return fc.array(step, { minLength: 1, maxLength }).map(
    (all): Step<B> =>
      (builder) =>
        all.reduce((made, each) => each(made), builder),
  );
}
