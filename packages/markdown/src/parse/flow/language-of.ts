import { blockParser } from '../parsers.ts';

/** The first word behind a fence. */
export function languageOf(info: string): string {
  const [word = ''] = info.trim().split(/\s/, 1);
  return blockParser.utils.unescapeAll(word);
}
