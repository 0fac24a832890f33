import { command } from '@riposte/builder';

/** People type /help; its buttons say which page. */
export const help = command('help', { page: [Number, '?'] }, { title: 'What I can help with' });

/** What was searched for travels with the button, so the bot has nothing to remember. */
export const find = command('find', { page: Number, words: String }, { hidden: true });

/** `page` and `words` say where Back leads to. */
export const open = command('article', { id: Number, page: Number, words: [String, '?'] }, { hidden: true });
