import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `profile`: the user who calls, in short. */
export const profile: RestMethod = ({ world: { state, url }, caller }) => {
  const user = state.users.get(caller.userId);
  if (user === undefined) return refuse('user_access_error', 'The user does not have access', 403);
  const [first = '', ...last] = user.name.split(' ');
  return {
    result: {
      ID: String(user.id),
      ADMIN: user.id === state.webhook.userId,
      NAME: first,
      LAST_NAME: last.join(' '),
      PERSONAL_GENDER: '',
      PERSONAL_PHOTO: '',
      TIME_ZONE: '',
      TIME_ZONE_OFFSET: 0,
      DOMAIN: new URL(url).host,
    },
  };
};
