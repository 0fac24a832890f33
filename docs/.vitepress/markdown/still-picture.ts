/**
 * A drawn message as a picture: its buttons and links would lead from the site to a portal that is not there, and its
 * colours are the client's own. The code it was made of stands beside it for who cannot see it.
 *
 * @param html what `renderHtml` gave
 */
export function stillPicture(html: string): string {
  return `<div role="img" aria-label="The message, as the web client shows it"><div inert>${html}</div></div>`;
}
