import { around } from './part.js';
import { base, post } from './post.js';

/** Makes the switches of the panel work: those of the portal are posted, those of the page it minds itself. */
export function startSwitches() {
  showTheme();
  document.addEventListener('change', (event) => {
    const choice = around(event, '.choice');
    if (choice === null || !(event.target instanceof HTMLInputElement)) return;
    const { what, setting } = choice.dataset;
    const { name, value } = event.target;
    if (what !== undefined) void post(what, { setting, value });
    else if (name === 'theme') chooseTheme(value);
    else if (name === 'client') location.assign(value === 'mobile' ? `${base}?client=mobile` : base);
  });
}

/** The portal does not know the page's theme: its switch is set here. */
export function showTheme() {
  const { theme = 'auto' } = document.documentElement.dataset;
  for (const input of document.querySelectorAll('input[name="theme"]')) {
    if (input instanceof HTMLInputElement) input.checked = input.value === theme;
  }
}

/** @param {string} theme */
function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('riposte-theme', theme);
}
