/** What faults and the token log call a request to `/oauth/token/`; a fault is played at one only if it names it. */
export const TOKEN_METHOD = 'oauth.token';
