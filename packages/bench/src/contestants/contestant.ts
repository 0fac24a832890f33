import type { Content } from '../content/content.ts';

/** A way to compose a message. */
export interface Contestant {
  readonly title: string;
  /** The npm package it stands for, where it is one. */
  readonly package?: string;
  /** Whether it refuses what its service would. */
  readonly validates: boolean;
  /** The whole way of an author: from plain values to the JSON that is sent. */
  readonly compose: (content: Content) => string;
}
