import type { Page } from 'playwright-core';
import type { Visit } from './open-site.ts';

/** The playground, as its reader sees and uses it. */
export interface PlaygroundPage extends Visit {
  readonly page: Page;
  /** The text of the drawn message; empty while there is none. */
  readonly bubble: () => Promise<string>;
  /** What stands first below the code. */
  readonly verdict: () => Promise<string>;
  /** Writes this in the place of all that is there. */
  readonly type: (code: string) => Promise<void>;
}

export function openPlayground(visit: Visit): PlaygroundPage {
  const { page } = visit;
  const textOf = async (selector: string, frame?: string): Promise<string> => {
    const scope = frame === undefined ? page : page.frameLocator(frame);
    const found = scope.locator(selector).first();
    return (await found.count()) === 0 ? '' : ((await found.textContent()) ?? '');
  };
  return {
    ...visit,
    bubble: () => textOf('.riposte-bubble', '.playground-frame.web'),
    verdict: () => textOf('.playground-verdict'),
    type: async (code) => {
      const editor = page.getByRole('textbox', { name: 'Code of the message' });
      await editor.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      // Brackets and quotes close themselves when they are typed key by key; text that is put in stays as it is.
      await page.keyboard.insertText(code.slice(0, -1));
      await page.keyboard.press(code.at(-1) ?? '');
    },
  };
}
