import { command } from '@riposte/builder';

/** People type it: /leave 3 paid visiting my mother */
export const ask = command(
  'leave',
  { days: Number, kind: ['paid', 'unpaid'], note: [String, '?'] },
  { title: 'Ask for leave' },
);

/** Buttons alone carry it; after a week they have expired. */
export const decide = command('leave-decide', { id: Number, isApproved: Boolean }, { maxAge: '7d' });
