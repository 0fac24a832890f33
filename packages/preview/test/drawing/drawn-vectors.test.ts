import { judge } from '@riposte/portal';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/index.ts';
import type { Stored } from '../../src/index.ts';
import { readRows } from '../support/read-rows.ts';

interface Row {
  readonly id: string;
  readonly attach?: unknown;
  readonly keyboard?: unknown;
  readonly drawn: { readonly attach?: unknown; readonly keyboard?: unknown };
}

// What the real web client drew.
const rows = readRows(new URL('../fixtures/drawn.jsonl.gz', import.meta.url)) as readonly Row[];

const viewer = {
  viewer: 1,
  users: { 1: { name: 'Me Myself' }, 2: { name: 'Ann User' }, 3: { name: 'Ext Guest' } },
  chats: { chat5: { name: 'General' } },
};

/** What the portal keeps of a part as sent. */
function store({ attach, keyboard }: Row): Stored {
  const parts = attach === undefined ? { KEYBOARD: keyboard } : { ATTACH: attach };
  const call = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', ...parts };
  const verdict = judge('imbot.message.add', call, { botId: 39 });
  return {
    attach: verdict.parts.attach?.stored as Stored['attach'],
    keyboard: verdict.parts.keyboard?.stored as Stored['keyboard'],
  } as Stored;
}

describe('the web client', () => {
  it('has been recorded', () => {
    expect(rows.length).toBe(900);
  });

  it.each(rows)('draws $id as draw does', (row) => {
    const { attach, keyboard } = draw(store(row), viewer);
    expect({ attach, keyboard }).toEqual({ attach: row.drawn.attach, keyboard: row.drawn.keyboard });
  });
});
