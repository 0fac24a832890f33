import type { Explanation } from '../types/compiler.ts';

/** A signature and what its comment says. */
export function explanationElement({ code, text }: Explanation): HTMLElement {
  const element = document.createElement('div');
  element.className = 'playground-explanation';
  const signature = document.createElement('code');
  signature.textContent = code;
  element.append(signature);
  if (text !== '') {
    const words = document.createElement('p');
    words.textContent = text;
    element.append(words);
  }
  return element;
}
