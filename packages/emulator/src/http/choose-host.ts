const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Where to listen, as the options say it. */
export interface HostOptions {
  readonly host?: string;
  readonly exposeToNetwork?: boolean;
}

/**
 * The address to listen on: this machine's own, unless told otherwise twice; then it says so.
 *
 * @throws RangeError when told only once
 */
export function chooseHost({ host = '127.0.0.1', exposeToNetwork = false }: HostOptions): string {
  if (loopback.has(host)) return host;
  if (!exposeToNetwork) {
    throw new RangeError(
      `The host ${host} can be reached by other machines. Say exposeToNetwork: true as well if that is meant.`,
    );
  }
  process.emitWarning(
    `The local portal listens on ${host}: whoever reaches this machine and knows the webhook can use it.`,
  );
  return host;
}
