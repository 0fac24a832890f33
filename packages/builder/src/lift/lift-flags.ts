import type { MethodForm } from '../methods/method-form.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import type { RequestFields } from './request-fields.ts';

const on = ['Y', '1', 'TRUE'];

/** The switches of a request, where they are not as the portal has them anyway (portal.md §6.10, §8 rule 5). */
export function liftFlags(
  { api, flags }: MethodForm,
  { fields }: RequestFields,
): Pick<MessageTree, 'system' | 'urlPreview'> {
  const [system, preview] = api === 'v1' ? ['SYSTEM', 'URL_PREVIEW'] : ['system', 'urlPreview'];
  const isSystem = api === 'v1' ? isYes(fields.SYSTEM) : isOn(fields[system ?? '']);
  const given = fields[preview ?? ''];
  const isQuiet = api === 'v1' ? given === 'N' : given !== undefined && given !== null && !isOn(given);
  return {
    system: isSystem && flags.includes('system') ? true : undefined,
    urlPreview: isQuiet && flags.includes('urlPreview') ? false : undefined,
  };
}

/** PHP finds `true` equal to 'Y'. */
function isYes(value: unknown): boolean {
  return value === 'Y' || value === true;
}

function isOn(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && on.includes(value.toUpperCase()));
}
