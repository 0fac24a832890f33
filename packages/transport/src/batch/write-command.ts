import { buildForm, type FormInput } from '@riposte/portal/form';
import type { Params } from '../exchange/call.ts';

/**
 * A call as a command of a batch, or undefined where it would not arrive as it is:
 *
 * - the portal puts results in place of `$result[…]`, in people's text as well (transport.md §1.7);
 * - a form carries no null and no empty list or object (portal.md §8.3);
 * - inside parts a boolean would become '1' or '', where 'Y' and 'N' are read (portal.md §8.5).
 */
export function writeCommand(method: string, params: Params): string | undefined {
  const input = toInput(params, 0);
  return isForm(input) ? `${method}?${buildForm(input)}` : undefined;
}

type FormFields = Readonly<Record<string, FormInput>>;

function isForm(input: FormInput): input is FormFields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Levels at which a method's own flags stand: beside the address in v1, in `fields` in v2. */
const flagDepth = 2;

function toInput(value: unknown, depth: number): FormInput {
  switch (typeof value) {
    case 'string':
      return /\$result/i.test(value) ? undefined : value;
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return depth <= flagDepth ? (value ? 'Y' : 'N') : undefined;
    case 'object':
      return value === null ? undefined : fieldsOf(value, depth);
    default:
      return undefined;
  }
}

/** undefined as soon as one field cannot travel. */
function fieldsOf(value: object, depth: number): FormInput {
  const fields: Record<string, FormInput> = {};
  for (const [key, inner] of Object.entries(value)) {
    const input = toInput(inner, depth + 1);
    if (input === undefined || /\$result/i.test(key)) return undefined;
    fields[key] = input;
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}
