import type { FormMap } from '@riposte/portal/form';
import { botsOfV1, dialogEventV1, dialogEventV2, type DialogEvent } from '../bot-event.ts';

/** The bot was taken into a chat, or somebody opened a private dialog with it. */
export interface JoinEvent extends DialogEvent {
  readonly kind: 'join';
}

/** ONIMBOTJOINCHAT */
export function readJoinsV1(data: FormMap): readonly JoinEvent[] {
  return botsOfV1(data).flatMap((bot) => join(dialogEventV1(data, bot)));
}

/** ONIMBOTV2JOINCHAT */
export function readJoinV2(data: FormMap): readonly JoinEvent[] {
  return join(dialogEventV2(data));
}

function join(event: DialogEvent | undefined): readonly JoinEvent[] {
  return event === undefined ? [] : [{ kind: 'join', ...event }];
}
