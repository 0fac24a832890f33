import type { Method } from '@riposte/portal';
import type { TargetAddresses } from '../targets/target-addresses.ts';
import type { Target } from '../targets/target.ts';
import { target } from '../targets/to-target.ts';

/** Of any method: one id names them all. */
const address: TargetAddresses['imbot.v2.Command.answer'] & TargetAddresses['im.notify'] = {
  botId: 1,
  commandId: 1,
  messageId: 1,
  dialogId: 1,
  userId: 1,
};

/** Stands in where a request does not say where it goes, so that it can be composed again all the same. */
export function anyAddress(method: Method): Target {
  return target<Method>(method, address);
}
