import type { FormMap } from '@riposte/portal/form';
import type { Tokens } from '../../oauth/token-store.ts';
import { readEventAuth, type EventAuth } from '../event-auth.ts';
import { flagAt, idAt, textAt } from '../form-fields.ts';

/** The application was installed: the one event that reliably brings tokens to keep (transport.md §1.9). */
export interface InstallEvent {
  readonly kind: 'install';
  readonly version: number;
  /** No other event comes before the installation is complete. */
  readonly isComplete: boolean;
  readonly language: string;
  /** Undefined where the event carries none. */
  readonly auth: EventAuth | undefined;
}

/** ONAPPINSTALL */
export function readInstall(data: FormMap, auth: FormMap): readonly InstallEvent[] {
  return [
    {
      kind: 'install',
      version: idAt(data, 'VERSION'),
      isComplete: flagAt(data, 'INSTALLED'),
      language: textAt(data, 'LANGUAGE_ID') || 'en',
      auth: readEventAuth(auth),
    },
  ];
}

/**
 * The tokens of an installation, as a token store keeps them. Verify first that the event is the portal's.
 *
 * @param auth of an `install` event
 * @param now Unix milliseconds, for a portal that says only how long they hold
 * @returns undefined where one is missing
 * @example
 * ```ts
 * tokensOf(undefined); // undefined
 * ```
 */
export function tokensOf(auth: EventAuth | undefined, now: number = Date.now()): Tokens | undefined {
  if (auth?.refreshToken === undefined || auth.clientEndpoint === '') return undefined;
  return {
    accessToken: auth.accessToken.reveal(),
    refreshToken: auth.refreshToken.reveal(),
    expires: auth.expires || Math.floor(now / 1_000) + (auth.expiresIn || 3_600),
    clientEndpoint: auth.clientEndpoint,
    serverEndpoint: auth.serverEndpoint,
  };
}
