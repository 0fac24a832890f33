import { expect, it } from 'vitest';
import { insertText } from '../../assets/insert-text.js';

it.each<[string, string, string]>([
  ['an empty field', '|', '/echo more|'],
  ['the end of a word', 'so|', 'so /echo more|'],
  ['the end of a blank', 'so |', 'so /echo more|'],
  ['before a word', '|so', '/echo more |so'],
  ['between words', 'so | on', 'so /echo more| on'],
  ['over a selection', 'so [this] on', 'so /echo more| on'],
])('%s', (_name, before, after) => {
  const start = before.search(/[|[]/);
  const end = before.includes(']') ? before.indexOf(']') - 1 : start;
  const done = insertText({ text: before.replace(/[|[\]]/g, ''), start, end }, '/echo more');
  expect(`${done.text.slice(0, done.caret)}|${done.text.slice(done.caret)}`).toBe(after);
});
