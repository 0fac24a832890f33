import { renderHtml, styles } from '@riposte/preview';
import { createMarkdownRenderer, defineLoader, type SiteConfig } from 'vitepress';
import { stillPicture } from '../../markdown/still-picture.ts';
import { readPages } from '../../navigation/read-pages.ts';
import { heroCode } from './hero-code.ts';
import { message } from '../../../playground/gallery/first-reply.ts';

/** What the first screen of the site shows, made when the site is built. */
export interface Hero {
  /** The code, coloured. */
  readonly code: string;
  /** The message of that code, as the web client draws it. */
  readonly message: string;
  readonly styles: string;
  /** Where a newcomer starts reading. */
  readonly start: string;
}

declare const data: Hero;
export { data };

declare global {
  // Where VitePress keeps the configuration for its loaders.
  var VITEPRESS_CONFIG: SiteConfig;
}

export default defineLoader({
  watch: ['../../../playground/gallery/first-reply.ts'],
  async load(): Promise<Hero> {
    const { srcDir, markdown } = globalThis.VITEPRESS_CONFIG;
    const md = await createMarkdownRenderer(srcDir, markdown);
    return {
      code: await md.renderAsync(`\`\`\`ts playground\n${heroCode(srcDir)}\n\`\`\``),
      message: stillPicture(renderHtml(message)),
      styles,
      start: readPages('guide')[0]?.link ?? '/architecture',
    };
  },
});
