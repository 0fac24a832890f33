import type { DrawnUser } from '../../types/drawn-attach.ts';
import { tellLink } from '../tell-link.ts';

/** People by name. */
export function tellUsers(users: readonly DrawnUser[]): string {
  return users.map(({ name, link }) => tellLink(name, link)).join('\n');
}
