import { cloneJson } from '../options/clone-json.ts';
import { absent } from './quote.ts';
import { bad, good, type Outcome, type ParamsCodec } from './params-codec.ts';
import { isSchema, type StandardSchemaV1 } from './standard-schema.ts';
import { answersLater, validate } from './validate.ts';

/**
 * Parameters as compact JSON of what goes into the schema: a schema may take anything, and JSON gives all of it back.
 *
 * @throws TypeError for a schema that answers by a promise: `match` is synchronous
 */
export function schemaParams(command: string, schema: StandardSchemaV1): ParamsCodec<unknown, unknown> {
  if (!isSchema(schema) || answersLater(schema)) {
    throw new TypeError(
      `The schema of /${command} validates asynchronously; use one that answers at once, and ask the database in the handler.`,
    );
  }
  return {
    pack: (input) => {
      const packed = packJson(command, input);
      if (!packed.ok) return packed;
      // A button that could only ever be refused is a mistake here, not when somebody clicks it.
      const checked = validate(command, schema, readInput(packed.value));
      return checked.ok ? packed : checked;
    },
    unpack: (text) => validate(command, schema, readInput(text)),
  };
}

function packJson(command: string, input: unknown): Outcome<string> {
  if (input === undefined) return good(absent);
  const { copy, problems } = cloneJson(input);
  if (problems.length > 0) {
    return bad(
      ...problems.map(({ path, ...problem }) => ({
        code: 'COMMAND_PARAMS_NOT_JSON' as const,
        details: { command, given: problem.code === 'NOT_JSON' ? problem.details.given : 'something' },
        path: ['params', ...path],
      })),
    );
  }
  // JSON writes -0 as 0, and the portal drops what is exactly 0 (portal.md §4 rule 7).
  if (copy === 0) return good(Object.is(copy, -0) ? '-0' : '0.0');
  return good(JSON.stringify(copy));
}

/** What is no JSON somebody typed: the text itself goes into the schema. */
function readInput(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === absent || trimmed === '') return undefined;
  try {
    return JSON.parse(trimmed);
  } catch {
    return trimmed;
  }
}
