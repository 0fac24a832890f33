import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDrawn } from '../../src/html/write-drawn.ts';
import { checkMarkup } from '../support/check-markup.ts';
import { anyDrawn } from '../support/drawn-arbitraries.ts';
import { drawn } from '../support/drawn.ts';
import { run } from '../support/run.ts';

describe('writeDrawn', () => {
  it.each([
    ['nothing', drawn({}), '<div class="riposte-message" role="article"></div>'],
    [
      'text',
      drawn({ text: [run('Done', 'b')] }),
      '<div class="riposte-message" role="article"><div class="riposte-bubble"><div class="riposte-text"><b>Done</b></div></div></div>',
    ],
    [
      'an attach without text',
      drawn({ attach: { bar: 'alert', blocks: [{ message: [run('x')] }] } }),
      '<div class="riposte-message" role="article"><div class="riposte-bubble"><div class="riposte-attach riposte-bar-alert"><div class="riposte-attach-content"><div class="riposte-block">x</div></div></div></div></div>',
    ],
    [
      'a keyboard below the bubble',
      drawn({
        keyboard: [{ text: 'Repeat', display: 'line', tone: 'primary' }],
        clicks: { attach: [], keyboard: [{ kind: 'command', botId: 39, command: 'echo', params: 'a "b"' }] },
      }),
      '<div class="riposte-message" role="article"><div class="riposte-keyboard" role="group" aria-label="Buttons"><button type="button" class="riposte-button riposte-button-line riposte-button-primary" data-action="command" data-bot="39" data-command="echo" data-params="a &quot;b&quot;">Repeat</button></div></div>',
    ],
    [
      'a menu, labelled',
      drawn({ menu: [{ text: 'Mute', action: { kind: 'send', value: 'mute' } }] }),
      '<div class="riposte-message" role="article"><details class="riposte-menu"><summary>Menu (not shown by the web client)</summary><ul><li><button type="button" class="riposte-menu-item" data-action="send" data-value="mute">Mute</button></li></ul></details></div>',
    ],
  ])('writes %s', (_, message, html) => {
    expect(writeDrawn(message)).toBe(html);
  });

  it('writes known elements, attributes and addresses only, whatever the text says', () => {
    fc.assert(
      fc.property(anyDrawn, (message) => {
        checkMarkup(writeDrawn(message));
      }),
      { numRuns: 400 },
    );
  });
});
