import { rememberedFor, type EventLog } from '@riposte/transport/inbound';
import { logLine } from '../log.ts';

/** Whether an event comes for the first time. A log that fails makes no event lost: it is taken. */
export async function isNews(log: EventLog, source: string): Promise<boolean> {
  try {
    return await log.remember(source, Date.now() + rememberedFor);
  } catch (error) {
    logLine('The log of events failed; the event is taken as a new one', error);
    return true;
  }
}
