import { isRecord } from '../http/is-record.ts';

/** @throws TypeError for what `compile` did not give: plain JavaScript passes anything */
export function checkMessage(message: unknown): void {
  if (!isRecord(message) || !isRecord(message.params))
    throw new TypeError('send takes what reply(…).compile(target) gives.');
}

/** @throws TypeError for a method that is none */
export function checkMethod(method: unknown): void {
  if (typeof method === 'string' && /^\w+(?:\.\w+)*$/.test(method)) return;
  throw new TypeError(`"${String(method)}" is no name of a REST method.`);
}

/**
 * An empty key would make one message of all that are sent under it: the portal posts the first and swallows the rest.
 *
 * @throws TypeError for a key that names nothing
 */
export function checkKey(key: unknown): void {
  if (key === undefined || (typeof key === 'string' && key !== '')) return;
  throw new TypeError('key is empty or no text: name the message, or leave it out.');
}
