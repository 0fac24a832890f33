import type { DrawnUser } from '@riposte/preview';
import { showOpens } from '../show-opens.ts';
import { showText } from '../show-text.ts';

/** People by name, with where the name leads and the picture. */
export function usersCard(users: readonly DrawnUser[]): string {
  return users
    .map(({ name, link, avatar }) => {
      const picture = avatar === undefined ? '' : ` ‹avatar ${showText(avatar)}›`;
      return `user: ${showOpens(name, link)}${picture}`;
    })
    .join('\n');
}
