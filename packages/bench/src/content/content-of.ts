import type { BlockContent, ButtonContent, Content } from './content.ts';
import { randomFrom } from './random.ts';

const latin = 'order client stage invoice comment path/to (new) [urgent] "quoted" price 4,800 done'.split(
  ' ',
);
const cyrillic = 'сделка клиент этап счёт комментарий отдел/группа (новый) [срочно] «в кавычках» цена'.split(
  ' ',
);

/** A message of `size` elements, three quarters of them blocks: strings up to 120 characters, half of them Cyrillic. */
export function contentOf(size: number, seed: number): Content {
  const random = randomFrom(seed);
  const text = (longest: number): string => {
    const words = random() < 0.5 ? latin : cyrillic;
    const length = 8 + Math.floor(random() * (longest - 8));
    let made = words[0] ?? '';
    while (made.length < length) {
      const word = words[Math.floor(random() * words.length)] ?? '';
      made += (random() < 0.08 ? '\n' : ' ') + word;
    }
    return made.slice(0, longest).trim();
  };
  const line = (longest: number): string => text(longest).replaceAll('\n', ' ');
  const url = (): string => `https://example.com/crm/deal/details/${Math.floor(random() * 1e6)}/`;
  const block = (): BlockContent => {
    const which = random();
    if (which < 0.45) return { kind: 'message', text: text(120) };
    if (which < 0.65) return { kind: 'link', label: line(60), url: url() };
    if (which < 0.9)
      return {
        kind: 'grid',
        rows: [
          [line(30), text(80)],
          [line(30), text(80)],
        ],
      };
    return { kind: 'delimiter' };
  };
  const button = (): ButtonContent =>
    random() < 0.7
      ? { kind: 'command', label: line(30), params: String(Math.floor(random() * 1e6)) }
      : { kind: 'page', label: line(30), url: url() };
  const blocks = Math.ceil(size * 0.75);
  return {
    text: text(120),
    blocks: Array.from({ length: blocks }, block),
    buttons: Array.from({ length: size - blocks }, button),
  };
}
