import type { Page } from 'playwright-core';

/** Of a page and where to put it. */
export interface Picture {
  readonly html: string;
  readonly path: string;
  /** CSS pixels of the window. */
  readonly width: number;
  /** CSS pixels of the page below the message. */
  readonly margin?: number;
}

/** Takes a picture of a drawn message, as tall as it is. */
export async function takePicture(view: Page, { html, path, width, margin = 16 }: Picture): Promise<void> {
  await view.setViewportSize({ width, height: 300 });
  await view.setContent(html);
  const bottom = await view.evaluate(() => {
    const drawn = [...document.querySelectorAll('.riposte-bubble, .riposte-button')];
    return Math.max(...drawn.map((element) => element.getBoundingClientRect().bottom));
  });
  await view.setViewportSize({ width, height: Math.ceil(bottom) + margin });
  await view.screenshot({ path });
}
