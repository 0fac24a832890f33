import type { Method } from '@riposte/portal';
import type { AddressField } from '../methods/address-field.ts';
import { formOf } from '../methods/method-forms.ts';
import type { TargetAddresses } from '../targets/target-addresses.ts';
import type { Target } from '../targets/target.ts';
import { target } from '../targets/to-target.ts';
import type { RequestFields } from './request-fields.ts';

const inFields = 'fields.';

/** Where a request goes; undefined where it does not say so as a target does. */
export function liftTarget<M extends Method>(method: M, sent: RequestFields): Target<M> | undefined {
  const address: Record<string, unknown> & object = {};
  for (const field of formOf(method).address) {
    const value = valueOf(field, sent);
    if (value !== undefined) address[field.name] = value;
    else if (field.isRequired) return undefined;
  }
  if (method === 'imbot.command.answer' && address.commandId === undefined && address.command === undefined)
    return undefined;
  // The rule of each field has allowed what is in it.
  return target(method, address as TargetAddresses[typeof method]);
}

/** The portal reads `'99'` as 99, and flags in several words. */
function valueOf({ key, rule }: AddressField, { params, fields }: RequestFields): unknown {
  const given = key.startsWith(inFields) ? fields[key.slice(inFields.length)] : params[key];
  const read = [given, asNumber(given), asFlag(given)];
  return read.find((value) => value !== undefined && value !== null && rule.allows(value));
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : undefined;
}

function asFlag(value: unknown): boolean | undefined {
  return value === 'Y' ? true : value === 'N' ? false : undefined;
}
