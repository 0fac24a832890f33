import { addFault } from '../faults/fault-script.ts';
import { json, text, type HttpReply } from '../http/reply.ts';
import type { World } from '../state/world.ts';
import { reportExecutions } from './executions.ts';

/** A request to `/__emulator/`. */
export interface InspectorRequest {
  readonly httpMethod: string;
  readonly path: string;
  /** The body, as JSON; undefined where it is none. */
  readonly body: unknown;
}

/**
 * What tests and people look at: `GET /__emulator/log` what happened, `GET /__emulator/faults` what is in play,
 * `POST` there to add one or a list, `DELETE` to end all.
 */
export function handleInspector(world: World, { httpMethod, path, body }: InspectorRequest): HttpReply {
  const [, what] = path.split('/').filter((step) => step !== '');
  switch (`${httpMethod} ${what ?? ''}`) {
    case 'GET log':
      return json(200, {
        log: world.log.entries(),
        tokens: world.tokenLog.entries(),
        ...reportExecutions(world.state),
      });
    case 'GET faults':
      return json(200, { faults: [...world.state.faults.values()] });
    case 'DELETE faults':
      world.state.faults.clear();
      return json(200, { faults: [] });
    case 'POST faults':
      return addFaults(world, body);
    default:
      return text(404, 'The inspector knows GET /__emulator/log and GET, POST, DELETE /__emulator/faults.');
  }
}

function addFaults({ state }: World, body: unknown): HttpReply {
  const added = (Array.isArray(body) ? body : [body]).map((fault: unknown) => addFault(state, fault));
  const wrong = added.filter((one) => typeof one === 'string');
  if (wrong.length === 0) return json(200, { ids: added });
  for (const id of added) if (typeof id === 'number') state.faults.delete(id);
  return json(400, { error: 'WRONG_FAULT', error_description: wrong.join(' ') });
}
