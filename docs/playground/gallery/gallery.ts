import approval from './approval.ts?raw';
import dailyDigest from './daily-digest.ts?raw';
import errorNotice from './error-notice.ts?raw';
import everyBlock from './every-block.ts?raw';
import firstReply from './first-reply.ts?raw';
import helpMenu from './help-menu.ts?raw';
import languageModel from './language-model.ts?raw';
import mistakes from './mistakes.ts?raw';
import pagedList from './paged-list.ts?raw';
import poll from './poll.ts?raw';
import taskCard from './task-card.ts?raw';
import update from './update.ts?raw';

/** A program to start from. */
export interface GalleryEntry {
  readonly title: string;
  readonly code: string;
}

export const gallery = [
  { title: 'A first reply', code: firstReply },
  { title: 'Task card', code: taskCard },
  { title: 'Approval', code: approval },
  { title: 'Poll', code: poll },
  { title: 'List with pages', code: pagedList },
  { title: 'Daily digest', code: dailyDigest },
  { title: 'Error notice', code: errorNotice },
  { title: 'Help menu', code: helpMenu },
  { title: 'Answer of a language model', code: languageModel },
  { title: 'Every block', code: everyBlock },
  { title: 'Update', code: update },
  { title: 'Mistakes', code: mistakes },
] as const satisfies readonly GalleryEntry[];
