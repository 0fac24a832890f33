import { isOver, type Size } from '@riposte/portal';
import { markup, type Html } from '../parts/html.ts';

/** How much of each limit a message uses, as the portal counts it; parts that are not there are left out. */
export function sizeMeters(sizes: Readonly<Record<string, Size>>): Html | undefined {
  const used = Object.entries(sizes).filter(([, size]) => size.used > 0);
  if (used.length === 0) return undefined;
  return markup`<table class="sizes"><caption>Size of each part, as the portal counts it</caption>${used.map(row)}</table>`;
}

function row([part, size]: readonly [string, Size]): Html {
  const { used, limit } = size;
  const share = used / limit;
  const mood = isOver(part, size) ? 'over' : share > 0.8 ? 'near' : 'within';
  const numbers = `${used.toLocaleString('en')} of ${limit.toLocaleString('en')}`;
  return markup`<tr class="${mood}"><th scope="row">${part}</th><td><span class="bar" style="--share:${Math.min(1, share).toFixed(4)}"></span></td><td class="number">${numbers}</td></tr>`;
}
