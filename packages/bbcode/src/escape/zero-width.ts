/** Breaks a token in two without being seen; the client itself uses it after `[` (client.md §3.1). */
export const ZERO_WIDTH = '\u200B';
