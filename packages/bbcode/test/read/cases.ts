import { expect } from 'vitest';
import { readAttachText, readMessage, type Run } from '../../src/index.ts';
import { recordedViewer } from './viewer.ts';

/** `text` without marks, or marks in front: `b,i|text`; an atom as JSON. */
function show(run: Run): string {
  const shown = 'text' in run ? run.text : JSON.stringify(run.atom);
  return run.marks.length === 0 ? shown : `${run.marks.join()}|${shown}`;
}

/** Expects what an attach text shows, run by run. */
export function expectAttach(text: string, runs: readonly string[]): void {
  expect(readAttachText(text, recordedViewer).runs.map(show)).toEqual(runs);
}

/** Expects what a message shows, run by run. */
export function expectMessage(text: string, runs: readonly string[]): void {
  expect(readMessage(text, recordedViewer).runs.map(show)).toEqual(runs);
}

/** Expects what the chat list shows of an attach text. */
export function expectPlain(text: string, plain: string): void {
  expect(readAttachText(text, recordedViewer).plain).toBe(plain);
}
