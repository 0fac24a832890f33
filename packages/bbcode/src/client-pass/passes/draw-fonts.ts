import { element } from '../../html/element.ts';
import { replaceInnermost } from '../../scan/replace-innermost.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import { repeat } from '../repeat.ts';

const SMALLEST = 8;
const LARGEST = 30;

/** Bold, underlined, italic, struck through, size, colour, in this order, each over the whole text (client.md §2). */
export function drawFonts(text: string): string {
  const styled = ['b', 'u', 'i', 's'].reduce(
    (drawn, name) =>
      repeat(drawn, (pass) => replaceInnermost(pass, name, (inside) => `<${name}>${inside}</${name}>`)),
    text,
  );
  return repeat(repeat(styled, drawSizes), drawColors);
}

function drawSizes(text: string): string {
  const sizes = { start: /\[size=(\d+)(?:pt|px)?]/gi, end: /\[\/size]/gi };
  return replacePairs(text, sizes, ({ groups: [digits], inside }) => {
    const size = Math.min(Math.max(Number(digits), SMALLEST), LARGEST);
    return element('span', { style: `font-size: ${size}px;` }, inside);
  });
}

function drawColors(text: string): string {
  const colors = { start: /\[color=#([0-9a-f]{3}|[0-9a-f]{6})]/gi, end: /\[\/color]/gi };
  return replacePairs(text, colors, ({ groups: [hex = ''], inside }) => {
    const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const [red, green, blue] = [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16));
    return element('span', { style: `color: rgb(${red}, ${green}, ${blue});` }, inside);
  });
}
