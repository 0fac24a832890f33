/**
 * What its reader unfolded in an item, or folded up, is so in the item that takes its place.
 *
 * @param {Element} old
 * @param {Element} fresh
 * @param {string} written the old one as the portal wrote it
 */
export function keepUnfolded(old, fresh, written) {
  const template = document.createElement('template');
  template.innerHTML = written;
  const [before, now, after] = [template.content, old, fresh].map((where) => [
    ...where.querySelectorAll('details'),
  ]);
  if (before?.length !== after?.length) return;
  now?.forEach((box, index) => {
    const next = after?.[index];
    if (next === undefined || box.open === before?.[index]?.open) return;
    next.open = box.open;
    // What stands in something folded up could not be seen.
    const outer = next.parentElement?.closest('details');
    if (box.open && outer) outer.open = true;
  });
}
