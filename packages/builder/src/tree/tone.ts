/** The colours that the web client shows; hex colours it ignores (client.md §4, §5). */
export type Tone = (typeof tones)[number];

export const tones = ['primary', 'secondary', 'alert', 'base'] as const;
