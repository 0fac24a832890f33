import { attachStyles } from './attach-styles.ts';
import { bubbleStyles } from './bubble-styles.ts';
import { gridStyles } from './grid-styles.ts';
import { keyboardStyles } from './keyboard-styles.ts';
import { pageStyles } from './page-styles.ts';

/**
 * The style sheet for `renderHtml`, as a string: every selector begins with `.riposte-`, so it works beside any
 * other style sheet and inside a shadow root. Measures and colours: client.md §4 to §6.
 *
 * @example
 * ```ts
 * shadowRoot.innerHTML = `<style>${styles}</style>${renderHtml(stored)}`;
 * ```
 */
export const styles: string = [bubbleStyles, attachStyles, gridStyles, keyboardStyles, pageStyles].join('');
