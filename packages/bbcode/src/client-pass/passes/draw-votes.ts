import { textElement } from '../../html/element.ts';

/** `[like] [dislike] [rating=N]`: pictures without text. */
export function drawVotes(text: string): string {
  return text
    .replace(/\[like]/gi, textElement('span', { class: 'bx-im-lines-vote-like' }, ''))
    .replace(/\[dislike]/gi, textElement('span', { class: 'bx-im-lines-vote-dislike' }, ''))
    .replace(/\[rating=[1-5]]/gi, textElement('span', { class: 'bx-im-lines-rating' }, ''));
}
