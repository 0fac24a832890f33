import { around, part } from './part.js';
import { go, post } from './post.js';

/** Makes the boxes work in which a chat or a person is added: what is added is opened. */
export function startBoxes() {
  document.addEventListener('click', (event) => {
    const { box } = around(event, '[data-box]')?.dataset ?? {};
    if (box !== undefined) part(`#${box}`, HTMLDialogElement).showModal();
    if (around(event, '[data-close]') !== null) {
      const open = around(event, 'dialog');
      if (open instanceof HTMLDialogElement) open.close();
    }
  });
  document.addEventListener('submit', (event) => {
    const form = around(event, 'dialog form');
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    void add(form);
  });
}

/** @param {HTMLFormElement} form */
async function add(form) {
  const fields = new FormData(form);
  go(
    await post(form.dataset.what ?? '', {
      ...Object.fromEntries(fields),
      members: fields.getAll('members'),
    }),
  );
}
