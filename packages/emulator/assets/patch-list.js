import { keepUnfolded } from './keep-unfolded.js';

/**
 * What the portal last wrote of each item, so that items it writes the same again are left alone: with their focus,
 * what is unfolded in them, and a button that waits.
 *
 * @type {WeakMap<Element, string>}
 */
const written = new WeakMap();

/**
 * Takes the items of a list as they stand for what the portal wrote.
 *
 * @param {Element} list
 * @returns {readonly Element[]} the items
 */
export function readList(list) {
  const items = [...list.children];
  for (const item of items) written.set(item, item.outerHTML);
  return items;
}

/**
 * Brings a list up to date, item by item, each known by its `data-key`.
 *
 * @param {Element} list
 * @param {string} html the items as the portal writes them now
 * @returns {readonly Element[]} the items that are new or changed
 */
export function patchList(list, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const known = new Map([...list.children].map((item) => [keyOf(item), item]));
  const changed = [];
  let next = list.firstElementChild;
  for (const fresh of [...template.content.children]) {
    const source = fresh.outerHTML;
    const old = known.get(keyOf(fresh));
    known.delete(keyOf(fresh));
    const isSame = old !== undefined && written.get(old) === source;
    const item = isSame ? old : fresh;
    if (!isSame) {
      written.set(fresh, source);
      changed.push(fresh);
      if (next !== null && old === next) next = next.nextElementSibling;
      if (old !== undefined) replace(old, fresh);
    }
    if (item === next) next = next.nextElementSibling;
    else if (item.nextElementSibling !== next || item.parentElement !== list) list.insertBefore(item, next);
  }
  for (const item of known.values()) item.remove();
  return changed;
}

/**
 * @param {Element} item
 * @returns {string}
 */
function keyOf(item) {
  return item instanceof HTMLElement ? (item.dataset.key ?? '') : '';
}

/**
 * Where the focus was in the old item, it is in the new one, and what was unfolded there is so here.
 *
 * @param {Element} old
 * @param {Element} fresh
 */
function replace(old, fresh) {
  const focused = reachable(old).findIndex((element) => element === document.activeElement);
  keepUnfolded(old, fresh, written.get(old) ?? '');
  old.replaceWith(fresh);
  if (focused >= 0) reachable(fresh)[focused]?.focus();
}

/**
 * @param {Element} item
 * @returns {readonly HTMLElement[]}
 */
function reachable(item) {
  return [...item.querySelectorAll('a, button, input, summary')].filter((one) => one instanceof HTMLElement);
}
