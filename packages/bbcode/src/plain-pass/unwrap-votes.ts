/** Votes become words. */
export function unwrapVotes(text: string): string {
  return text
    .replace(/\[like]/gi, 'Like')
    .replace(/\[dislike]/gi, 'Dislike')
    .replace(/\[rating=[1-5]]/gi, '[Rating] ');
}
