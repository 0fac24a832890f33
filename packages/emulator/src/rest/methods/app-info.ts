import type { RestMethod } from '../rest-method.ts';

/** `app.info`: the application the call is for; through a webhook the portal's own part only. */
export const appInfo: RestMethod = ({ world: { state }, caller }) => {
  const scope = state.application.scope.split(',');
  const licence = { LICENSE: 'en_std', LICENSE_TYPE: 'std', LICENSE_FAMILY: 'std' };
  if (caller.auth === 'webhook') return { result: { SCOPE: scope, ...licence } };
  return {
    result: {
      ID: 1,
      CODE: caller.clientId,
      VERSION: 1,
      STATUS: 'L',
      INSTALLED: true,
      PAYMENT_EXPIRED: 'N',
      DAYS: null,
      LANGUAGE_ID: 'en',
      ...licence,
      SCOPE: scope,
      member_id: state.memberId,
    },
  };
};
