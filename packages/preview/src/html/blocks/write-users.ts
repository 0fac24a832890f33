import type { DrawnUser } from '../../types/drawn-attach.ts';
import { isPictureUrl } from '../../url/is-picture-url.ts';
import { element, openTag } from '../element.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkOrSpan } from '../link-or-span.ts';

/** People with their avatars. */
export function writeUsers(users: readonly DrawnUser[]): string {
  return element('div', { class: 'riposte-users' }, users.map(writeUser).join(''));
}

function writeUser({ name, link, avatar }: DrawnUser): string {
  const label = linkOrSpan(link, 'riposte-user-name', escapeHtml(name));
  return element('div', { class: 'riposte-user' }, writeAvatar(avatar) + label);
}

function writeAvatar(avatar: string | undefined): string {
  const picture =
    avatar !== undefined && isPictureUrl(avatar)
      ? openTag('img', { src: avatar, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' })
      : '';
  const kind = picture === '' ? ' riposte-avatar-empty' : '';
  return element('span', { class: `riposte-avatar${kind}`, 'aria-hidden': 'true' }, picture);
}
