import { storeBot } from '../../state/store-bot.ts';
import { takeId } from '../../state/take-id.ts';
import { handlersOf, nameOf } from '../bot-fields.ts';
import { textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireClient } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.register`: the documented checks; a bot registered again under its code keeps its id. */
export const imbotRegister: RestMethod = (call) => {
  const { state } = call.world;
  const given = upperKeys(call.params);
  const clientId = requireClient(call);
  if (typeof clientId !== 'string') return clientId;
  const handlers = handlersOf(given);
  const code = textParam(given, 'CODE');
  const name = nameOf(given.PROPERTIES);
  if (handlers.ONIMBOTMESSAGEADD === undefined) {
    return refuse('EVENT_MESSAGE_ADD_ERROR', 'Handler for "Message add" event isn\'t specified');
  }
  if (code === '') return refuse('CODE_ERROR', "Bot code isn't specified");
  if (name === '') return refuse('NAME_ERROR', "Bot name isn't specified");

  const known = [...state.bots.values()].find((bot) => bot.code === code && bot.clientId === clientId);
  const id = known?.id ?? takeId(state, 'bot');
  storeBot(
    call.world,
    {
      id,
      code,
      clientId,
      generation: 'v1',
      type: textParam(given, 'TYPE') || 'B',
      handlers,
      eventMode: 'webhook',
      isHidden: false,
      isReactionsEnabled: true,
      isSupportOpenline: textParam(given, 'OPENLINE') === 'Y',
      backgroundId: null,
      bindingId: known?.bindingId ?? takeId(state, 'binding'),
      countMessage: known?.countMessage ?? 0,
    },
    name,
  );
  return { result: id };
};
