/** The command line or its input cannot be understood: the program says why and exits with 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}
