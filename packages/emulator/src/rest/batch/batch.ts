import { readForm } from '../../http/read-params.ts';
import { bill } from '../bill.ts';
import { clientIdOf } from '../client-id-of.ts';
import { intParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestAnswer, RestCall, RestMethod } from '../rest-method.ts';
import { beginMethod, usageName } from '../run-method.ts';
import { timeBlock, type TimeBlock } from '../time-block.ts';
import { phpArray } from './php-array.ts';
import { substitute } from './substitute.ts';

/** Commands a batch may have; those after it are refused one by one (portal.md §6.1 rule 6, transport.md §1.7). */
const MOST = 50;

/** What one command came to. */
interface Done {
  readonly key: string;
  readonly answer: RestAnswer;
  readonly time: TimeBlock;
}

/** `batch`: commands one after the other, each with its own answer; 200 even where all of them fail. */
export const batch: RestMethod = (call) => ({ save: () => runBatch(call) });

function runBatch(call: RestCall): RestAnswer {
  const { cmd } = call.params;
  if (typeof cmd !== 'object' || cmd === null) return refuse('ERROR_BATCH_FORMAT', 'cmd has to be an array');
  const isHalting = intParam(call.params, 'halt') > 0 || call.params.halt === true;
  const results = new Map<string, unknown>();
  const done: Done[] = [];
  for (const [index, [key, command]] of Object.entries(cmd).entries()) {
    const start = call.world.clock.now();
    const { method, answer } = runCommand(call, { command, isOver: index >= MOST }, results);
    const { credential } = call.caller;
    const seconds = (call.world.clock.now() - start) / 1_000;
    if (call.world.operating.mode === 'old') bill(call.world, { credential, method, seconds });
    const usage = usageName(credential, method);
    done.push({ key, answer, time: timeBlock(call.world, start, usage) });
    if ('result' in answer) results.set(key, answer.result);
    else if (isHalting) break;
  }
  call.trace.refused = done.flatMap(({ key, answer }) =>
    'error' in answer ? [`${key}: ${answer.error}`] : [],
  );
  return { result: writeBatch(done) };
}

function runCommand(
  call: RestCall,
  { command, isOver }: { readonly command: unknown; readonly isOver: boolean },
  results: ReadonlyMap<string, unknown>,
): { readonly method: string; readonly answer: RestAnswer } {
  const [name = '', ...query] = textParam({ command }, 'command').split('?');
  const method = name.trim().toLowerCase();
  if (isOver) return { method, answer: refuse('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded') };
  if (method === 'batch') {
    return {
      method,
      answer: refuse('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'),
    };
  }
  const given = substitute({ ...readForm(query.join('?')) }, results);
  const params = { ...(typeof given === 'object' ? given : {}) };
  const begun = beginMethod({ ...call, method, params, caller: callerOf(call, params) });
  const answer = 'save' in begun ? begun.save() : begun;
  return { method, answer };
}

/** Each command names its own application beside a webhook: CLIENT_ID or botToken. */
function callerOf({ caller }: RestCall, params: Readonly<Record<string, unknown>>): RestCall['caller'] {
  return caller.auth === 'webhook' ? { ...caller, clientId: clientIdOf(params) ?? caller.clientId } : caller;
}

/** The answers by kind, each an array of PHP (transport.md §1.7). */
function writeBatch(done: readonly Done[]): Readonly<Record<string, unknown>> {
  const taken = done.flatMap(({ key, answer }) => ('result' in answer ? [{ key, answer }] : []));
  const refused = done.flatMap(({ key, answer }) => ('error' in answer ? [{ key, answer }] : []));
  return {
    result: phpArray(taken.map(({ key, answer }) => [key, answer.result])),
    result_error: phpArray(
      refused.map(({ key, answer }) => [key, { error: answer.error, error_description: answer.description }]),
    ),
    result_total: phpArray(
      taken.flatMap(({ key, answer }) => (answer.total === undefined ? [] : [[key, answer.total]])),
    ),
    result_next: phpArray(
      taken.flatMap(({ key, answer }) => (answer.next === undefined ? [] : [[key, answer.next]])),
    ),
    result_time: phpArray(done.flatMap(({ key, answer, time }) => ('result' in answer ? [[key, time]] : []))),
  };
}
