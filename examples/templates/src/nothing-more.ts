/**
 * The description of an attach to which a push adds nothing: its text says all. Without any description a push says
 * "Attachment" (client.md §7).
 */
export const nothingMore = 'SKIP_MESSAGE';
