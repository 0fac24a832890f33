import type { Token } from 'markdown-it';
import type { ParseEnv } from './create-env.ts';
import { blockParser } from './parsers.ts';

/** The blocks of a source, their texts not read yet. */
export function readBlocks(source: string, env: ParseEnv): Token[] {
  const tokens: Token[] = [];
  blockParser.block.parse(source, blockParser, env, tokens);
  return tokens;
}
