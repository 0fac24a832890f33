/** Everything of a message that has a limit of its own. */
export const places = ['text', 'attach', 'keyboard', 'menu'] as const;
