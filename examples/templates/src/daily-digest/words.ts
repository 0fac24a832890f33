import type { Words } from '../language.ts';
import { plural } from '../plural.ts';

export interface DigestWords {
  readonly hello: (name: string) => string;
  readonly today: string;
  readonly todo: string;
  readonly overdue: string;
  readonly nothing: string;
  readonly meetings: (count: number) => string;
  readonly tasks: (count: number) => string;
  readonly more: (left: number) => string;
}

export const digestWords: Words<DigestWords> = {
  en: {
    hello: (name) => `Good morning, ${name}!`,
    today: 'Today',
    todo: 'To do',
    overdue: 'overdue',
    nothing: 'Nothing is planned.',
    meetings: plural('en', { one: 'meeting', other: 'meetings' }),
    tasks: plural('en', { one: 'task', other: 'tasks' }),
    more: (left) => `and ${left} more`,
  },
  ru: {
    hello: (name) => `Доброе утро, ${name}!`,
    today: 'Сегодня',
    todo: 'Сделать',
    overdue: 'просрочено',
    nothing: 'Ничего не запланировано.',
    meetings: plural('ru', { one: 'встреча', few: 'встречи', many: 'встреч', other: 'встречи' }),
    tasks: plural('ru', { one: 'задача', few: 'задачи', many: 'задач', other: 'задачи' }),
    more: (left) => `и ещё ${left}`,
  },
};
