import { textParam } from './params.ts';

type Params = Readonly<Record<string, unknown>>;

/** A text of a v1 command out of its LANG, a list of languages: the English one, else the first. */
export function firstTitle(languages: unknown, key: 'TITLE' | 'PARAMS'): string {
  if (typeof languages !== 'object' || languages === null) return '';
  const maps = Object.values(languages)
    .filter((one): one is object => typeof one === 'object' && one !== null)
    .map((one): Params => ({ ...one }));
  const chosen = maps.find((one) => textParam(one, 'LANGUAGE_ID') === 'en') ?? maps[0];
  return chosen === undefined ? '' : textParam(chosen, key);
}

/** A text of a v2 command, keyed by language: the English one, else the first. */
export function textOf(languages: unknown): string {
  if (typeof languages !== 'object' || languages === null) return '';
  const texts: Params = { ...languages };
  return textParam(texts, 'en') || textParam(texts, Object.keys(texts)[0] ?? '');
}
