/** An error that says what is wrong with the address of a webhook, and never repeats it: it is a secret. */
export function wrongWebhook(what: string): TypeError {
  return new TypeError(
    `The webhook ${what}. It looks like https://portal.example/rest/1/CODE/ (Developer resources, Other, Inbound webhook).`,
  );
}

/** What is wrong with a value that is no address at all. */
export function tellNoAddress(given: unknown): string {
  if (given === undefined || given === '')
    return `is ${given === '' ? 'empty' : 'undefined'}: the variable it is read from may not be set`;
  if (typeof given !== 'string') return `is ${typeof given}, not text`;
  return tellMistake(given) ?? 'is no address';
}

/** What is wrong with a text, though some of it may be read as an address; undefined where nothing is seen. */
export function tellMistake(given: string): string | undefined {
  return mistakes.find(([pattern]) => pattern.test(given.trim()))?.[1];
}

const mistakes: readonly (readonly [RegExp, string])[] = [
  [/…|\.{3}|[<>{}]/, 'is the placeholder of an example'],
  [/^["'`“”«]/, 'stands in quotes'],
  [/^[a-z\d.-]+(?::\d+)?\/(?:.*\/)?rest\//i, 'lacks https:// at its beginning'],
];

/** What is wrong with the path of an address. */
export function tellPath(path: string): string {
  if (/\/rest\/\d+\/*$/.test(path)) return 'lacks its code';
  if (/\/rest\/\d+\/[^/]+\/+[^/]/.test(path)) return 'goes on after its code, with a method perhaps';
  return /[^/]/.test(path) ? 'has another path than a webhook' : 'is the address of the portal alone';
}
