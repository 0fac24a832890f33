import { judgeInFull as judge, storedParts } from '@riposte/portal';

/** What the portal would store of one block; a list, since one that it drops is none, and one of several users is several. */
export function blocksStoredAs(wire: unknown): readonly unknown[] {
  const verdict = judge('im.message.add', { DIALOG_ID: 'chat1', ATTACH: { BLOCKS: [wire] } });
  return storedParts(verdict).attach?.BLOCKS ?? [];
}

/** What the portal would store of a description. */
export function descriptionStoredAs(sent: string): string {
  const ATTACH = { DESCRIPTION: sent, BLOCKS: [{ MESSAGE: 'x' }] };
  const verdict = judge('im.message.add', { DIALOG_ID: 'chat1', ATTACH });
  return storedParts(verdict).attach?.DESCRIPTION ?? '';
}

/** Any bot: its id is taken out again. */
const BOT_ID = 1;
const call = { BOT_ID, DIALOG_ID: 'chat1', MESSAGE: 'x' };

/** What the portal would store of one element of a keyboard. */
export function buttonStoredAs(wire: unknown): unknown {
  const verdict = judge('imbot.message.add', { ...call, KEYBOARD: { BOT_ID, BUTTONS: [wire] } });
  return storedParts(verdict).keyboard?.[0];
}

/** What the portal would store of one item of a menu. */
export function itemStoredAs(wire: unknown): unknown {
  const verdict = judge('imbot.message.add', { ...call, MENU: { BOT_ID, ITEMS: [wire] } });
  return storedParts(verdict).menu?.[0];
}
