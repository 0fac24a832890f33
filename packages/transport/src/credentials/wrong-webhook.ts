/** An error that says what is wrong with the address of a webhook, and never repeats it: it is a secret. */
export function wrongWebhook(what: string): TypeError {
  return new TypeError(
    `The webhook ${what}. It looks like https://portal.example/rest/1/CODE/ (Developer resources, Other, Inbound webhook).`,
  );
}

/** What is wrong with a value, though some of it may be read as an address; undefined where nothing is seen. */
export function tellMistake(given: unknown): string | undefined {
  const text = typeof given === 'string' ? given.trim() : '';
  if (given !== undefined && typeof given !== 'string') return `is ${typeof given}, not text`;
  return mistakes.find(([pattern]) => pattern.test(text))?.[1];
}

const mistakes: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'is empty: its variable may not be set'],
  [/…|\.{3}|[<>{}]/, 'is the placeholder of an example'],
  [/^["'`“”«]/, 'stands in quotes'],
  [/^[a-z\d.-]+(?::\d+)?\/(?:.*\/)?rest\//i, 'lacks https:// at its beginning'],
];

/** What is wrong with the path of an address. */
export function tellPath(path: string): string {
  const [, code, more] = /\/rest\/\d+\/*([^/]*)\/*(.*)/.exec(path) ?? [];
  if (code === undefined) return 'has another path';
  return more === '' ? 'lacks its code' : 'goes on after its code';
}
