/** Generation of the bot methods. A bot belongs to the one it was registered with (transport.md §2.1). */
export type Api = 'v1' | 'v2';
