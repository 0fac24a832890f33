import { coalesce } from './coalesce.js';
import { refreshCommands } from './completion.js';
import { part } from './part.js';
import { patchList, readList } from './patch-list.js';
import { get } from './post.js';
import { isPanelShown } from './panel.js';
import { showTheme } from './switches.js';
import { localise } from './times.js';

const dialogs = part('#dialogs', HTMLElement);
const person = part('#person', HTMLSelectElement);
const alert = part('#alert', HTMLElement);
const panels = ['requests', 'faults', 'portal'].map((name) => ({
  name,
  list: part(`#${name} > ul`, HTMLElement),
}));

/** Shows the dialogs, and who there is, as they are now. */
export const refreshDialogs = coalesce(async () => {
  const [html, people] = await Promise.all([get('dialogs'), get('people'), refreshCommands()]);
  if (html !== undefined) localise(patchList(dialogs, html));
  if (people !== undefined && document.activeElement !== person) person.innerHTML = people;
});

/** Shows what the portal has to say as it is now. */
export const refreshPanel = coalesce(async () => {
  for (const { name, list } of panels) {
    const html = await get(name);
    if (html === undefined) continue;
    const changed = patchList(list, html);
    localise(changed);
    if (name === 'requests' && !isPanelShown() && changed.some(isRefused)) alert.hidden = false;
  }
  showTheme();
});

/** The lists as they came with the page. */
export function startLists() {
  localise(readList(dialogs));
  for (const { list } of panels) localise(readList(list));
  person.addEventListener('change', () => {
    location.assign(person.value);
  });
}

/** @param {Element} entry */
function isRefused(entry) {
  return entry.querySelector('[open] > summary .bad') !== null;
}
