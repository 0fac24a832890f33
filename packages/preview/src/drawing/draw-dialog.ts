import { readAttachText, readMessage } from '@riposte/bbcode';
import type { Reading, Run } from '@riposte/bbcode';
import { textField } from '../fields/text-field.ts';
import type { Drawn } from '../types/drawn.ts';
import type { DrawOptions } from '../types/draw-options.ts';
import type { Stored } from '../types/stored.ts';
import { habits } from './clients/habits.ts';
import { drawAttach } from './draw-attach.ts';
import { drawKeyboard } from './draw-keyboard.ts';
import { drawMenu } from './draw-menu.ts';
import type { Drawing, Path } from './drawing.ts';
import { noteTaker } from './notes/note-taker.ts';
import { present } from './present.ts';

/** A message in an open chat, where all of its parts have their place. */
export function drawDialog(
  stored: Stored,
  reading: Omit<DrawOptions, 'client'>,
  client: keyof typeof habits,
): Drawn {
  const { notes, note } = noteTaker();
  const habit = habits[client];
  const show = ({ runs, freezes }: Reading, path: Path): readonly Run[] => {
    if (freezes !== undefined) note('FREEZES', path, freezes);
    return habit.read(runs);
  };
  const drawing: Drawing = {
    habit,
    note,
    read: (text, path) => show(readAttachText(text, reading), path),
  };
  if (client === 'mobile') note('APPROXIMATE', [], client);
  const source = textField({ ...stored }, 'text');
  const text = source === undefined ? undefined : show(readMessage(source, reading), ['text']);
  const attach = stored.attach ? drawAttach(stored.attach, drawing) : undefined;
  const keys = stored.keyboard ? drawKeyboard(stored.keyboard, drawing) : undefined;
  const menu = stored.menu ? drawMenu(stored.menu, drawing) : undefined;
  return {
    client,
    ...present({ text, attach: attach?.attach, keyboard: keys?.map(({ key }) => key), menu }),
    clicks: {
      attach: attach?.opens ?? [],
      keyboard: keys?.map(({ action }) => action) ?? [],
    },
    notes,
  };
}
