/** Pixels between what unfolds and the edge of what can be seen. */
const EDGE = 8;

/**
 * Moves a box that unfolds at a button to where all of it can be seen: beside the edge it would cross, above the button
 * where there is no room below.
 *
 * @param {HTMLElement} box
 * @param {{ readonly button: Element, readonly around: Element }} places
 */
export function keepInSight(box, { button, around }) {
  box.style.translate = '';
  const seen = around.getBoundingClientRect();
  const { left, right, bottom, height } = box.getBoundingClientRect();
  const across = Math.max(seen.left + EDGE - left, Math.min(0, seen.right - EDGE - right));
  const isBelow = bottom <= seen.bottom;
  const up = isBelow ? 0 : -(height + button.getBoundingClientRect().height + EDGE);
  box.style.translate = `${across}px ${up}px`;
}
