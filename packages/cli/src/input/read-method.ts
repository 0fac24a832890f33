import { isMethod, METHODS, type Method } from '@riposte/portal';
import { InvalidArgumentError } from 'commander';

/** A REST method that takes a message. */
export function readMethod(name: string): Method {
  if (isMethod(name)) return name;
  throw new InvalidArgumentError(`It is one of: ${METHODS.join(', ')}.`);
}
