import type {
  MessageUpdateAddress,
  NotifyAddress,
  TypedNotifyAddress,
  UserMessageAddAddress,
} from './target-addresses.ts';
import type { Target } from './target.ts';
import { target } from './to-target.ts';

/** Targets that act in the caller's own name, and notifications. */
export interface ImTargets {
  /** `im.message.add`: writes into a dialog. */
  readonly messageAdd: (address: UserMessageAddAddress) => Target<'im.message.add'>;
  /** `im.message.update`: changes a message of the caller. */
  readonly messageUpdate: (address: MessageUpdateAddress) => Target<'im.message.update'>;
  /** `im.notify`: notifies a user; carries no keyboard and no menu (portal.md §6.8). */
  readonly notify: (address: TypedNotifyAddress) => Target<'im.notify'>;
  /** `im.notify.personal.add`: notifies in the caller's name. */
  readonly notifyPersonalAdd: (address: NotifyAddress) => Target<'im.notify.personal.add'>;
  /** `im.notify.system.add`: notifies in the system's name. */
  readonly notifySystemAdd: (address: NotifyAddress) => Target<'im.notify.system.add'>;
}

/**
 * Targets that act in the caller's own name, and notifications.
 *
 * @example
 * ```ts
 * reply('Good morning').compile(im.messageAdd({ dialogId: 1269 }));
 * reply('Your report is ready').compile(im.notify({ userId: 1269, tag: 'report:7' }));
 * ```
 */
export const im: ImTargets = {
  messageAdd: (address) => target('im.message.add', address),
  messageUpdate: (address) => target('im.message.update', address),
  notify: (address) => target('im.notify', address),
  notifyPersonalAdd: (address) => target('im.notify.personal.add', address),
  notifySystemAdd: (address) => target('im.notify.system.add', address),
};
