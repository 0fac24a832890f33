import type { Words } from '../language.ts';
import { plural } from '../plural.ts';
import type { Task } from './task-card.ts';

export interface TaskWords {
  readonly states: Readonly<Record<Task['state'], string>>;
  readonly creator: string;
  readonly responsible: string;
  readonly deadline: string;
  readonly noDeadline: string;
  readonly start: string;
  readonly finish: string;
  readonly open: string;
  readonly more: (left: number) => string;
  /** What a push says beside the text. */
  readonly description: (responsible: string) => string;
}

const moreEn = plural('en', { one: 'more item', other: 'more items' });
const moreRu = plural('ru', { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' });

export const taskWords: Words<TaskWords> = {
  en: {
    states: { new: 'New task', running: 'Task in progress', done: 'Task done' },
    creator: 'Created by',
    responsible: 'Assignee',
    deadline: 'Deadline',
    noDeadline: 'none',
    start: 'Start',
    finish: 'Finish',
    open: 'Open task',
    more: (left) => `and ${moreEn(left)}`,
    description: (responsible) => `assigned to ${responsible}`,
  },
  ru: {
    states: { new: 'Новая задача', running: 'Задача в работе', done: 'Задача выполнена' },
    creator: 'Постановщик',
    responsible: 'Исполнитель',
    deadline: 'Срок',
    noDeadline: 'нет',
    start: 'Начать',
    finish: 'Завершить',
    open: 'Открыть задачу',
    more: (left) => `и ещё ${moreRu(left)}`,
    description: (responsible) => `исполнитель ${responsible}`,
  },
};
