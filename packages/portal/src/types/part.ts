/** One of the three structured parts of a message: ATTACH, KEYBOARD, MENU. */
export type Part = 'attach' | 'keyboard' | 'menu';
