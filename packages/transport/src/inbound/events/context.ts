import type { FormMap } from '@riposte/portal/form';
import { dialogEventV2, type DialogEvent } from '../bot-event.ts';

/** Somebody opened the bot from a place that gives it a context. */
export interface ContextEvent extends DialogEvent {
  readonly kind: 'context';
}

/** ONIMBOTV2CONTEXTGET */
export function readContextV2(data: FormMap): readonly ContextEvent[] {
  const event = dialogEventV2(data);
  return event === undefined ? [] : [{ kind: 'context', ...event }];
}
