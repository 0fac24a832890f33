import type { BlockVisitor } from '@riposte/preview';
import type { Opens } from '../opens.ts';
import { delimiterCard } from './delimiter-card.ts';
import { filesCard } from './files-card.ts';
import { gridCard } from './grid-card.ts';
import { imagesCard } from './images-card.ts';
import { linksCard } from './links-card.ts';
import { messageCard } from './message-card.ts';
import { richCard } from './rich-card.ts';
import { usersCard } from './users-card.ts';

/** How each kind of block reads in a card, as text of one line or more. */
export const blockCards: BlockVisitor<Opens, string> = {
  message: messageCard,
  delimiter: delimiterCard,
  users: usersCard,
  links: linksCard,
  rich: richCard,
  grid: gridCard,
  images: imagesCard,
  files: filesCard,
};
