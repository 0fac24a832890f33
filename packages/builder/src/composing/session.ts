import type { Problem } from '../tree/problem.ts';

/**
 * What happened inside one callback: every builder made there shares it. An element that was made but is not among
 * those of the builder that came back has been lost, and only a count of both can tell.
 */
export interface Session {
  made: number;
  readonly problems: Problem[];
}

export function openSession(): Session {
  return { made: 0, problems: [] };
}
