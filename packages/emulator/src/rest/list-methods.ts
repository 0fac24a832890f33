import { hasMethod } from '../rules/generation.ts';
import { textParam, upperKeys } from './params.ts';
import type { RestMethod } from './rest-method.ts';

/** `methods` and `method.get`, made of the names that are there. */
export function listMethods(names: () => readonly string[]): {
  readonly methods: RestMethod;
  readonly methodGet: RestMethod;
} {
  return {
    methods: ({ world }) => ({ result: names().filter((name) => hasMethod(world.generation, name)) }),
    methodGet: ({ world, params }) => {
      const wanted = textParam(upperKeys(params), 'NAME').toLowerCase();
      const isExisting =
        hasMethod(world.generation, wanted) && names().some((name) => name.toLowerCase() === wanted);
      return { result: { isExisting, isAvailable: isExisting } };
    },
  };
}
