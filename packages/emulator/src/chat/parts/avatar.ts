import { markup, type Html } from './html.ts';

/** A round picture with the first letters of a name, in a colour of its own. */
export function avatar(id: number, name: string): Html {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => /^./u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
  // Steps of the golden angle: neighbours in the list never look alike.
  return markup`<span class="avatar" style="--hue:${Math.round((id * 137.5) % 360)}" aria-hidden="true">${letters}</span>`;
}
