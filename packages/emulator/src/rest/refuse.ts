import type { RestError } from './rest-method.ts';

/** An error of the portal; 400 unless its status says otherwise (portal.md §6.1). */
export function refuse(error: string, description: string, status = 400): RestError {
  return {
    error,
    description,
    status,
  };
}
