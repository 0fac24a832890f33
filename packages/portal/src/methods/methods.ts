import type { Method } from '../types/method.ts';
import { MODELS } from './index.ts';

/**
 * Whether a name is one of the methods this model knows, spelled as they are documented.
 *
 * @param name any REST method name.
 * @example
 * isMethod('imbot.message.add'); // true
 */
export function isMethod(name: string): name is Method {
  return Object.hasOwn(MODELS, name);
}

/**
 * The names of all methods this model knows.
 *
 * @example
 * METHODS.filter((method) => method.startsWith('imbot.v2.'));
 */
export const METHODS: readonly Method[] = Object.keys(MODELS).filter(isMethod);
