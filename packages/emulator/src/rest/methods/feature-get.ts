import { textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `feature.get`: documented to know two features, and to say yes to any other code as well. */
export const featureGet: RestMethod = ({ params }) => {
  const code = textParam(upperKeys(params), 'CODE');
  return code === '' || code === '0'
    ? refuse('CODE_EMPTY', "CODE can't be empty")
    : { result: { value: 'Y' } };
};
