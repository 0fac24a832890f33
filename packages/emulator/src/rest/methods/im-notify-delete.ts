import { intParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.notify.delete`: by ID, or by TAG. */
export const imNotifyDelete: RestMethod = ({ world: { state }, params }) => {
  const given = upperKeys(params);
  const id = intParam(given, 'ID');
  const tag = textParam(given, 'TAG');
  if (id <= 0 && tag === '') return refuse('PARAMS_ERROR', 'Incorrect params');
  const gone = [...state.notices.values()].filter((one) => one.id === id || (tag !== '' && one.tag === tag));
  for (const notice of gone) state.notices.delete(notice.id);
  return { result: gone.length > 0 };
};
