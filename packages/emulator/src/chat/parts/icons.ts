import { ready, type Html } from './html.ts';

/** The pictures of the page's own buttons, drawn with the line of their text. */
const shapes = {
  dialogs: '<path d="M3 5h14M3 10h14M3 15h14"/>',
  panel: '<path d="M3 4h14v12H3zM12 4v12M5.5 8h4M5.5 11h3"/>',
  send: '<path d="m3 10 14-7-5 14-3-6zM9 11l8-8"/>',
  more: '<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.6"/>',
  close: '<path d="m5 5 10 10M15 5 5 15"/>',
  add: '<path d="M10 4v12M4 10h12"/>',
  theme: '<circle cx="10" cy="10" r="6.5"/><path d="M10 3.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor"/>',
  copy: '<path d="M7 7h9v9H7zM13 7V4H4v9h3"/>',
} as const;

/** One of them; it says nothing to who cannot see it, so its button needs a label. */
export function icon(name: keyof typeof shapes): Html {
  return ready(
    `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${shapes[name]}</svg>`,
  );
}
