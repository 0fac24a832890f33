import type { Portal } from '@riposte/emulator';

/** What the installation of an application would have given its client, for `new B24OAuth(…)`, over http. */
export function installationOf(portal: Portal): readonly [
  params: {
    readonly applicationToken: string;
    readonly userId: number;
    readonly memberId: string;
    readonly accessToken: string;
    readonly refreshToken: string;
    /** Seconds since 1970. */
    readonly expires: number;
    readonly expiresIn: number;
    readonly scope: string;
    readonly domain: string;
    readonly clientEndpoint: string;
    readonly serverEndpoint: string;
    readonly status: 'L';
  },
  secret: { readonly clientId: string; readonly clientSecret: string },
] {
  const { clientId, clientSecret } = portal.application;
  const { access, refresh, expires } = portal.issueTokens();
  return [
    {
      applicationToken: portal.applicationToken,
      userId: 1,
      memberId: 'member',
      accessToken: access,
      refreshToken: refresh,
      expires: Math.floor(expires / 1_000),
      expiresIn: 3_600,
      scope: 'im,imbot',
      domain: new URL(portal.url).host,
      clientEndpoint: `${portal.url}/rest/`,
      serverEndpoint: `${portal.url}/rest/`,
      status: 'L',
    },
    { clientId, clientSecret },
  ];
}
