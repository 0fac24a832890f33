/** Where a command came from. */
export type CommandContext = 'TEXTAREA' | 'KEYBOARD' | 'MENU';
