import { notice } from './notices.js';

/** The address of the dialog that the page shows. */
export const base = document.body.dataset.base ?? '';

const client = document.body.dataset.client === 'mobile' ? { client: 'mobile' } : {};

export const gone = 'The portal does not answer. Is it still running?';

/**
 * Does something on the portal; what goes wrong is shown.
 *
 * @param {string} what
 * @param {Readonly<Record<string, unknown>>} body
 * @returns {Promise<unknown>} its answer; undefined where it was refused
 */
export async function post(what, body = {}) {
  try {
    const response = await fetch(`${base}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    /** @type {unknown} */
    const answer = response.ok ? await response.json() : undefined;
    if (response.ok) return answer;
    notice(await response.text(), 'bad');
  } catch {
    notice(gone, 'bad');
  }
  return undefined;
}

/**
 * Asks for a part of the page; undefined where the portal does not answer, which the stream of changes says.
 *
 * @param {string} what
 * @param {Readonly<Record<string, string>>} params
 * @returns {Promise<string | undefined>}
 */
export async function get(what, params = {}) {
  const query = new URLSearchParams({ ...client, ...params }).toString();
  try {
    const response = await fetch(`${base}/${what}?${query}`);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Goes where an answer says.
 *
 * @param {unknown} answer
 * @returns {boolean} whether it says so
 */
export function go(answer) {
  if (typeof answer !== 'object' || answer === null || !('href' in answer)) return false;
  location.assign(String(answer.href));
  return true;
}
