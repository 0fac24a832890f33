import type { Words } from '../language.ts';

export interface ErrorWords {
  readonly failed: (job: string) => string;
  readonly at: string;
  readonly id: string;
  readonly retry: string;
  readonly copy: string;
}

export const errorWords: Words<ErrorWords> = {
  en: {
    failed: (job) => `${job} failed`,
    at: 'Time',
    id: 'Error ID',
    retry: 'Try again',
    copy: 'Copy ID',
  },
  ru: {
    failed: (job) => `Ошибка: ${job}`,
    at: 'Время',
    id: 'Код ошибки',
    retry: 'Повторить',
    copy: 'Скопировать код',
  },
};
