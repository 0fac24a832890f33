import type { Words } from '../language.ts';

export interface HelpWords {
  readonly commands: string;
  readonly docs: string;
}

export const helpWords: Words<HelpWords> = {
  en: {
    commands: 'Commands',
    docs: 'Read more',
  },
  ru: {
    commands: 'Команды',
    docs: 'Подробнее',
  },
};
