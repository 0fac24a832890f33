const format = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/**
 * Puts the times in some elements into the reader's own zone.
 *
 * @param {readonly Element[]} elements
 */
export function localise(elements) {
  for (const time of elements.flatMap((element) => [...element.querySelectorAll('time')])) {
    const at = new Date(time.dateTime);
    time.textContent = format.format(at);
    time.title = whole.format(at);
  }
}
