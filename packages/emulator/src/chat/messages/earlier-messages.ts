import type { Message } from '../../state/portal-state.ts';
import { markup, type Html } from '../parts/html.ts';

/** What stands above the messages where there are earlier ones: how many, and a button that shows some of them. */
export function earlierMessages(earlier: readonly Message[], atOnce: number): Html | undefined {
  const next = earlier.slice(-atOnce);
  const [first] = next;
  if (first === undefined) return undefined;
  const number = (value: number): string => value.toLocaleString('en');
  const count = next.length === earlier.length ? '' : `${number(next.length)} of `;
  return markup`<li class="earlier" data-key="earlier"><button type="button" data-earlier="${first.id}">Show ${count}${number(earlier.length)} earlier message${earlier.length > 1 && 's'}</button></li>`;
}
