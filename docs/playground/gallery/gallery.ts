import firstReply from './first-reply.ts?raw';

/** A program to start from. */
export interface GalleryEntry {
  readonly title: string;
  readonly code: string;
}

export const gallery = [
  { title: 'A first reply', code: firstReply },
] as const satisfies readonly GalleryEntry[];
