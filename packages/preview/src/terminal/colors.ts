import type { Tone } from '../types/drawn-attach.ts';
import type { Style } from './lines/line.ts';

// The client's colours (client.md §4 and §5), lighter where they would drown on a dark screen.
export const linkColor = '#3a86d0';
export const quoteColor = '#939ba4';
export const codeColor = '#808080';
export const mutedColor = '#828b95';
export const delimiterColor = '#cccccc';

export const barColors: Readonly<Record<Tone, string>> = {
  base: '#00ace3',
  primary: '#008dba',
  secondary: '#dcdee1',
  alert: '#ff5752',
};

export const valueStyles: Readonly<Record<Tone, Style>> = {
  base: {},
  primary: { color: '#008dba' },
  secondary: { color: '#868d96' },
  alert: { color: '#ff5752' },
};

export const buttonStyles: Readonly<Record<Tone, Style>> = {
  base: { color: '#525c69', background: '#e2f1ff' },
  primary: { color: '#ffffff', background: '#00ace3' },
  secondary: { color: '#00ace3', background: '#f9fcff' },
  alert: { color: '#ffffff', background: '#ff5752' },
};
