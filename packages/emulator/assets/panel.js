import { around, part } from './part.js';

const tabs = [...document.querySelectorAll('[role="tab"]')].filter((tab) => tab instanceof HTMLElement);
const main = part('main', HTMLElement);
const shade = part('#shade', HTMLElement);
const wide = matchMedia('(min-width: 1180px)');

/** Makes the two sides of the page work: drawers where the window is narrow, tabs in the panel. */
export function startPanel() {
  document.addEventListener('click', (event) => {
    const { drawer } = around(event, '[data-drawer]')?.dataset ?? {};
    if (drawer !== undefined) toggle(drawer);
    const { show } = around(event, '[data-show]')?.dataset ?? {};
    if (show !== undefined) showTab(show);
    for (const box of document.querySelectorAll('.tools[open]')) {
      if (event.target instanceof Node && !box.contains(event.target)) box.removeAttribute('open');
    }
  });
  shade.addEventListener('click', close);
  addEventListener('resize', tell);
  document.addEventListener('keydown', escape);
  part('[role="tablist"]', HTMLElement).addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? tabs.length - 1 : 0;
    const now = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const next = tabs[(now + step) % tabs.length];
    if (step === 0 || next === undefined) return;
    showTab(next.dataset.show ?? '');
    next.focus();
  });
  showTab(sessionStorage.getItem('riposte-tab') ?? 'requests', { opens: false });
}

/**
 * Closes what is open innermost, and nothing around it: a box, which the browser closes, what the field had open, the
 * tools of a message, a drawer.
 *
 * @param {KeyboardEvent} event
 */
function escape({ key, isComposing, defaultPrevented }) {
  if (key !== 'Escape' || isComposing || defaultPrevented) return;
  if (document.querySelector('dialog[open]') !== null) return;
  const tools = document.activeElement?.closest('.tools[open]') ?? document.querySelector('.tools[open]');
  if (tools === null) {
    close();
    return;
  }
  const hadFocus = tools.contains(document.activeElement);
  tools.removeAttribute('open');
  if (hadFocus) tools.querySelector('summary')?.focus();
}

/**
 * @param {string} name
 * @param {{ readonly opens?: boolean }} options whether the panel is opened for it
 */
function showTab(name, { opens = true } = {}) {
  if (!tabs.some((tab) => tab.dataset.show === name)) return;
  for (const tab of tabs) {
    const isShown = tab.dataset.show === name;
    tab.ariaSelected = String(isShown);
    tab.tabIndex = isShown ? 0 : -1;
    part(`#${tab.dataset.show ?? ''}`, HTMLElement).hidden = !isShown;
  }
  sessionStorage.setItem('riposte-tab', name);
  if (!opens) return;
  if (wide.matches) document.body.classList.remove('panel-closed');
  else document.body.dataset.open = 'panel';
  tell();
}

/** @param {string} drawer */
function toggle(drawer) {
  if (drawer === 'panel' && wide.matches) document.body.classList.toggle('panel-closed');
  else if (document.body.dataset.open === drawer) close();
  else document.body.dataset.open = drawer;
  tell();
  const { open } = document.body.dataset;
  if (open !== undefined) part(`#${open} a, #${open} button`, HTMLElement).focus();
}

function close() {
  const { open } = document.body.dataset;
  if (open === undefined) return;
  delete document.body.dataset.open;
  tell();
  part(`header [data-drawer="${open}"]`, HTMLElement).focus();
}

/** Whether what the portal says can be seen. */
export function isPanelShown() {
  return wide.matches
    ? !document.body.classList.contains('panel-closed')
    : document.body.dataset.open === 'panel';
}

/** Says at the buttons what is open, and of the panel that what it had to say was seen. */
function tell() {
  const { open } = document.body.dataset;
  // Nobody comes behind a drawer.
  main.inert = open !== undefined && shade.checkVisibility();
  part('.to-panel', HTMLElement).ariaExpanded = String(isPanelShown());
  part('.to-dialogs', HTMLElement).ariaExpanded = String(open === 'sidebar');
  if (isPanelShown()) part('#alert', HTMLElement).hidden = true;
}
