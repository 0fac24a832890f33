import type { RestMethod } from '../rest-method.ts';

/** `scope`: what the application or the webhook may do. */
export const scope: RestMethod = ({ world: { state } }) => ({
  result: state.application.scope.split(','),
});
