import { attempt } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { checkOptions, type OptionRules } from '../options/check-options.ts';
import { within, type Problem } from '../tree/problem.ts';
import { isTruthy, type Truthy } from './truthy.ts';

/** What `each` does beyond going through the items. */
export interface EachOptions<B> {
  /** Items at most; all when left out. */
  readonly max?: number | undefined;
  /** Called once when items were left out, with their number. */
  readonly more?: ((builder: B, left: number) => B) | undefined;
  /** Called when there is no item at all. */
  readonly empty?: ((builder: B) => B) | undefined;
}

const callback = { takes: 'a function', allows: (value: unknown) => typeof value === 'function' };

const eachRules: OptionRules<EachOptions<never>> = {
  max: {
    takes: 'a whole number, 0 and more',
    allows: (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 0),
  },
  more: callback,
  empty: callback,
};

/** Composition that is the same on every builder: conditions, lists and fragments. */
export abstract class Compose<B extends Compose<B>> {
  /** @internal The builder itself, typed as what it is. */
  protected abstract self(): B;
  /** @internal */
  protected abstract owns(value: unknown): value is B;
  /** @internal The builder with something noted that compile will tell. */
  protected abstract flawed(problem: Problem): B;

  /**
   * Composes on a condition: by truthiness, and lazily.
   *
   * @param value decides; `then` gets it narrowed
   * @param then returns its builder
   * @param otherwise for a value that is not true; left out, nothing is composed
   * @example
   * ```ts
   * const owner: string | undefined = 'Anna';
   * reply('Deal').when(owner, (r, name) => r.attach((a) => a.message(`Owner: ${name}`)));
   * ```
   */
  when<T>(value: T, then: (builder: B, value: Truthy<T>) => B, otherwise?: (builder: B) => B): B {
    if (isTruthy(value)) return this.#run(this.self(), then, [value]);
    return otherwise === undefined ? this.self() : this.#run(this.self(), otherwise, []);
  }

  /**
   * Composes once for each item.
   *
   * @param items any iterable
   * @param compose gets the builder, the item and its index, and returns the builder
   * @param options `max` items at most, 0 and more, `more` for how many were left out, `empty` for none at all
   * @example
   * ```ts
   * const tasks = ['call', 'write', 'meet'];
   * reply('Today').attach((a) =>
   *   a.each(tasks, (a, task) => a.message(task), { max: 2, more: (a, left) => a.message(`and ${left} more`) }),
   * );
   * ```
   */
  each<T>(
    items: Iterable<T>,
    compose: (builder: B, item: T, index: number) => B,
    options: EachOptions<B> = {},
  ): B {
    const given: unknown = items;
    if (!isIterable(given)) {
      return this.flawed({ code: 'NOT_A_LIST', details: { given: describeValue(given) }, path: [] });
    }
    const { options: known, problems } = checkOptions(options, eachRules);
    const { max = Infinity, more, empty } = known;
    let builder = this.self();
    for (const problem of within('each', problems)) builder = builder.flawed(problem);
    let count = 0;
    for (const item of items) {
      if (count < max) builder = this.#run(builder, compose, [item, count]);
      count += 1;
    }
    if (count === 0 && empty !== undefined) return this.#run(builder, empty, []);
    return count > max && more !== undefined ? this.#run(builder, more, [count - max]) : builder;
  }

  /**
   * Composes with a function kept elsewhere.
   *
   * @param fragment gets the builder and returns it
   * @example
   * ```ts
   * const signed = (r: Reply): Reply => r.attach((a) => a.delimiter().message('Sent by the sales bot'));
   * reply('Hello').use(signed);
   * ```
   */
  use(fragment: (builder: B) => B): B {
    return this.#run(this.self(), fragment, []);
  }

  /** Plain JavaScript passes anything for a callback and returns anything from it; either is named, not thrown. */
  #run<A extends readonly unknown[]>(builder: B, compose: (builder: B, ...rest: A) => B, rest: A): B {
    const given: unknown = compose;
    const isCallback = typeof given === 'function';
    const made: unknown = isCallback ? compose(builder, ...rest) : given;
    if (this.owns(made)) return made;
    const details = { part: 'A fragment', given: describeValue(made) };
    return builder.flawed({ code: isCallback ? 'FORGOTTEN_RETURN' : 'NOT_A_CALLBACK', details, path: [] });
  }
}

function isIterable(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return attempt(() => typeof Reflect.get(value, Symbol.iterator) === 'function') === true;
}
