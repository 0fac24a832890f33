import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `user.current`: the user who calls. */
export const userCurrent: RestMethod = ({ world: { state }, caller }) => {
  const user = state.users.get(caller.userId);
  if (user === undefined) return refuse('user_access_error', 'The user does not have access', 403);
  const [first = '', ...last] = user.name.split(' ');
  return {
    result: {
      ID: String(user.id),
      ACTIVE: true,
      NAME: first,
      LAST_NAME: last.join(' '),
      EMAIL: '',
      USER_TYPE: 'employee',
    },
  };
};
