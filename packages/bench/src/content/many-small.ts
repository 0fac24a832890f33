import type { Content } from './content.ts';
import { randomFrom } from './random.ts';

/** A message of many short elements: three thousand of them are all the portal takes. */
export function manySmall(size: number, seed: number): Content {
  const random = randomFrom(seed);
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => 'abcdefgh'.charAt(random() * 8)).join('');
  return {
    text: 'ok',
    blocks: Array.from({ length: size }, () => ({ kind: 'message', text: word() }) as const),
    buttons: [],
  };
}
