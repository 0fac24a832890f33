/** What a number has to be. */
export interface Target {
  readonly id: string;
  readonly limit: number;
  readonly side: 'at most' | 'at least';
}

/** What the project promises about its speed and size. */
export const targets: readonly Target[] = [
  { id: 'compose.small.compile', limit: 0.6, side: 'at most' },
  { id: 'compose.medium.compile', limit: 0.8, side: 'at most' },
  { id: 'compose.large.compile', limit: 0.85, side: 'at most' },
  { id: 'compose.nearLimit.compile', limit: 1, side: 'at most' },
  { id: 'compose.small.advantage', limit: 3, side: 'at least' },
  { id: 'compose.medium.advantage', limit: 2.2, side: 'at least' },
  { id: 'compose.large.advantage', limit: 2, side: 'at least' },
  { id: 'compose.nearLimit.advantage', limit: 1.7, side: 'at least' },
  { id: 'growth.exponent', limit: 1.02, side: 'at most' },
  { id: 'judge.small', limit: 1.5, side: 'at most' },
  { id: 'judge.medium', limit: 1.5, side: 'at most' },
  { id: 'judge.large', limit: 1.5, side: 'at most' },
  { id: 'judge.nearLimit', limit: 1.5, side: 'at most' },
  { id: 'markdown.100000', limit: 100, side: 'at most' },
  { id: 'import.builder', limit: 1.05, side: 'at most' },
  { id: 'size.compose', limit: 8, side: 'at most' },
  { id: 'size.core', limit: 20, side: 'at most' },
  { id: 'size.transport', limit: 15, side: 'at most' },
];
