/** Pictures that a browser would fetch, in a page that `renderPage` wrote: its texts have no tags. */
const fetched = /(<img\b[^>]*?) src="(?!data:)[^"]*"/g;

/**
 * A drawn message with the labels of pictures in their places. A link can bring a stranger's code, and where a picture
 * comes from would learn who opened the link.
 *
 * @param page a whole page
 */
export function withoutPictures(page: string): string {
  return page
    .replace('<head>', '<head>\n<meta http-equiv="Content-Security-Policy" content="img-src data:">')
    .replaceAll(fetched, '$1');
}

/** Whether a drawn message would fetch pictures. */
export function hasPictures(page: string): boolean {
  return page.search(fetched) !== -1;
}
