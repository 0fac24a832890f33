import type { User } from '../state/portal-state.ts';
import { isoTime } from '../rest/time-block.ts';

/** A user as the second generation shows it; what the emulator does not keep always reads the same. */
export function userObject({ id, name, isBot }: User, now: number): Readonly<Record<string, unknown>> {
  const [firstName = '', ...last] = name.split(' ');
  return {
    id,
    active: true,
    name,
    firstName,
    lastName: last.join(' '),
    workPosition: '',
    color: '#df532d',
    avatar: '',
    gender: 'M',
    birthday: '',
    extranet: false,
    bot: isBot,
    connector: false,
    externalAuthId: isBot ? 'bot' : 'default',
    status: 'online',
    idle: false,
    lastActivityDate: isoTime(now),
    absent: false,
    departments: [1],
    phones: false,
    type: isBot ? 'bot' : 'employee',
  };
}
