import type { Words } from '../language.ts';
import { plural } from '../plural.ts';

export interface PollWords {
  readonly open: string;
  readonly closed: string;
  readonly votes: (count: number) => string;
}

export const pollWords: Words<PollWords> = {
  en: {
    open: 'Vote by the number',
    closed: 'The poll is closed',
    votes: plural('en', { one: 'vote', other: 'votes' }),
  },
  ru: {
    open: 'Голосуйте номером',
    closed: 'Опрос завершён',
    votes: plural('ru', { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' }),
  },
};
