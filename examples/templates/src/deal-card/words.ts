import type { Words } from '../language.ts';
import { plural } from '../plural.ts';

export interface DealWords {
  readonly deal: string;
  readonly sum: string;
  readonly stage: string;
  readonly client: string;
  readonly owner: string;
  readonly nobody: string;
  readonly take: string;
  readonly decline: string;
  readonly call: string;
  readonly open: string;
  readonly moreFiles: (left: number) => string;
}

const filesEn = plural('en', { one: 'more file', other: 'more files' });
const filesRu = plural('ru', { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' });

export const dealWords: Words<DealWords> = {
  en: {
    deal: 'Deal',
    sum: 'Amount',
    stage: 'Stage',
    client: 'Client',
    owner: 'Owner',
    nobody: 'nobody yet',
    take: 'Take it',
    decline: 'Decline',
    call: 'Call client',
    open: 'Open deal',
    moreFiles: filesEn,
  },
  ru: {
    deal: 'Сделка',
    sum: 'Сумма',
    stage: 'Стадия',
    client: 'Клиент',
    owner: 'Ответственный',
    nobody: 'пока никто',
    take: 'Взять',
    decline: 'Отказаться',
    call: 'Позвонить',
    open: 'Открыть сделку',
    moreFiles: (left) => `ещё ${filesRu(left)}`,
  },
};
