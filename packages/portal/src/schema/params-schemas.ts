import type { Method } from '../types/method.ts';
import { PARAMS, type Params } from './methods/index.ts';
import type { StandardSchema } from './standard/standard-schema.ts';
import { toStandard } from './standard/to-standard.ts';

/**
 * The parameters of every method as a careful author sends them, without the secrets that the transport adds
 * (portal.md §6). What passes here, `judge` finds no error in, as long as each part stays under its limit.
 *
 * @example
 * const { issues } = paramsSchemas['imbot.message.add']['~standard'].validate({ DIALOG_ID: 'chat5', MESSAGE: ' ' });
 * issues?.map(({ path }) => path); // [['MESSAGE']]
 */
export const paramsSchemas: { readonly [M in Method]: StandardSchema<Params[M]> } = {
  'imbot.command.answer': toStandard(PARAMS['imbot.command.answer']),
  'imbot.message.add': toStandard(PARAMS['imbot.message.add']),
  'imbot.message.update': toStandard(PARAMS['imbot.message.update']),
  'imbot.v2.Command.answer': toStandard(PARAMS['imbot.v2.Command.answer']),
  'imbot.v2.Chat.Message.send': toStandard(PARAMS['imbot.v2.Chat.Message.send']),
  'imbot.v2.Chat.Message.update': toStandard(PARAMS['imbot.v2.Chat.Message.update']),
  'im.message.add': toStandard(PARAMS['im.message.add']),
  'im.message.update': toStandard(PARAMS['im.message.update']),
  'im.notify': toStandard(PARAMS['im.notify']),
  'im.notify.personal.add': toStandard(PARAMS['im.notify.personal.add']),
  'im.notify.system.add': toStandard(PARAMS['im.notify.system.add']),
};
