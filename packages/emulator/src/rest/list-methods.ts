import { textParam, upperKeys } from './params.ts';
import type { RestMethod } from './rest-method.ts';

/** `methods` and `method.get`, made of the names that are there. */
export function listMethods(names: () => readonly string[]): {
  readonly methods: RestMethod;
  readonly methodGet: RestMethod;
} {
  return {
    methods: () => ({ result: names() }),
    methodGet: ({ params }) => {
      const wanted = textParam(upperKeys(params), 'NAME').toLowerCase();
      const isExisting = names().some((name) => name.toLowerCase() === wanted);
      return { result: { isExisting, isAvailable: isExisting } };
    },
  };
}
