import type { Portal } from '@riposte/emulator';
import type { Tokens } from '@riposte/transport';

/** A new pair of tokens of a portal, as a store keeps them. */
export const tokensFor = (portal: Portal, server = portal.url): Tokens => {
  const { access, refresh, expires } = portal.issueTokens();
  return {
    accessToken: access,
    refreshToken: refresh,
    expires: Math.floor(expires / 1_000),
    clientEndpoint: `${portal.url}/rest/`,
    serverEndpoint: `${server}/rest/`,
  };
};
