import { textElement } from '../../html/element.ts';

const LIKE = textElement('span', { class: 'bx-im-lines-vote-like' }, '');
const DISLIKE = textElement('span', { class: 'bx-im-lines-vote-dislike' }, '');
const RATING = textElement('span', { class: 'bx-im-lines-rating' }, '');

/** `[like] [dislike] [rating=N]`: pictures without text. */
export function drawVotes(text: string): string {
  return text
    .replace(/\[like]/gi, LIKE)
    .replace(/\[dislike]/gi, DISLIKE)
    .replace(/\[rating=[1-5]]/gi, RATING);
}
