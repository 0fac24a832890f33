import type { Check } from '../check.ts';

export const typeError: Check = {
  question: 'How does a method of the first generation answer where its PHP throws?',
  settles: 'what the eleven message methods accept, keep and refuse',
  emulator: '500',
  look: async (wire, { bot }) => {
    const ATTACH = [{ USER: { NAME: ['a list'] } }];
    const { status, error } = await wire.call('im.message.add', {
      DIALOG_ID: String(bot.botId),
      MESSAGE: 'x',
      ATTACH,
    });
    return status === 500 ? '500' : `${status} ${error ?? 'no error'}`;
  },
};
