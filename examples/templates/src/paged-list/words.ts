import type { Words } from '../language.ts';
import { plural } from '../plural.ts';

export interface ListWords {
  readonly title: string;
  readonly empty: string;
  readonly place: (page: number, pages: number) => string;
  readonly total: (count: number) => string;
}

export const listWords: Words<ListWords> = {
  en: {
    title: 'Open orders',
    empty: 'There are no open orders.',
    place: (page, pages) => `page ${page} of ${pages}`,
    total: plural('en', { one: 'order', other: 'orders' }),
  },
  ru: {
    title: 'Открытые заказы',
    empty: 'Открытых заказов нет.',
    place: (page, pages) => `страница ${page} из ${pages}`,
    total: plural('ru', { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }),
  },
};
