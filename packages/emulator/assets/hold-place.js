/**
 * Remembers which item of a list stands first in sight.
 *
 * @param {HTMLElement} list that scrolls, of items with `data-message`
 * @returns {() => void} puts it back where it stood, whatever was added or removed above it
 */
export function holdPlace(list) {
  const { top } = list.getBoundingClientRect();
  const items = [...list.querySelectorAll(':scope > [data-message]')];
  const first = items.find((item) => item.getBoundingClientRect().bottom > top);
  if (first === undefined) return () => undefined;
  const stood = first.getBoundingClientRect().top;
  return () => {
    // Written anew, it is another element with the same id.
    const now = document.getElementById(first.id);
    if (now !== null) list.scrollTop += now.getBoundingClientRect().top - stood;
  };
}
