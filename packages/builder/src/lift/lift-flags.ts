import type { MethodForm } from '../methods/method-form.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import type { RequestFields } from './request-fields.ts';

type Flags = Pick<MessageTree, 'system' | 'urlPreview'>;

/** The switches of a request, where they are not as the portal has them anyway. */
export function liftFlags({ api, flags }: MethodForm, { fields }: RequestFields): Flags {
  const { system, urlPreview } = api === 'v1' ? readV1(fields) : readV2(fields);
  return {
    system: flags.includes('system') ? system : undefined,
    urlPreview: flags.includes('urlPreview') ? urlPreview : undefined,
  };
}

/** Compared with words, and PHP finds `true` equal to 'Y' (portal.md §8 rule 5). */
function readV1({ SYSTEM, URL_PREVIEW }: RequestFields['fields']): Flags {
  return {
    system: SYSTEM === 'Y' || SYSTEM === true ? true : undefined,
    urlPreview: URL_PREVIEW === 'N' ? false : undefined,
  };
}

/** In several words (portal.md §6.10). */
function readV2({ system, urlPreview }: RequestFields['fields']): Flags {
  return {
    system: isOn(system) ? true : undefined,
    urlPreview: urlPreview === undefined || urlPreview === null || isOn(urlPreview) ? undefined : false,
  };
}

const on = ['Y', '1', 'TRUE'];

function isOn(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && on.includes(value.toUpperCase()));
}
