import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit, readAttachText, readMessage, type Run, type TextNode } from '../../src/index.ts';
import { recordedViewer } from '../read/viewer.ts';
import { expectedRuns, type Stretch } from './expected-runs.ts';
import { nodeTrees } from './nodes.ts';
import { normalRuns } from './normal.ts';
import { storeAttachText } from './store-attach-text.ts';

type Runs = readonly (Run | Stretch)[];

const places = [
  { place: 'message', write: (nodes: readonly TextNode[]) => emit(nodes, 'message'), read: readMessageRuns },
  { place: 'attach', write: (nodes: readonly TextNode[]) => emit(nodes, 'attachText'), read: readAttachRuns },
  {
    place: 'message of a portal with Markdown',
    write: (nodes: readonly TextNode[]) => emit(nodes, 'message', { policy: 'markdown' }),
    read: readMessageRuns,
  },
];

describe.each(places)(
  'what is written into a $place reads back as composed',
  { timeout: 120_000 },
  ({ write, read }) => {
    test('text and marks, whatever stands beside what', () => {
      fc.assert(
        fc.property(nodeTrees({ quotes: false, addresses: false }), (nodes) => {
          expect(normalRuns(read(write(nodes)))).toEqual(
            normalRuns(withBackticks(expectedRuns(nodes), write)),
          );
        }),
        { numRuns: 3000 },
      );
    });

    test('quotes, but for the line breaks that set them apart', () => {
      fc.assert(
        fc.property(nodeTrees({ quotes: true, addresses: false }), (nodes) => {
          const expected = withBackticks(expectedRuns(nodes), write);
          expect(normalRuns(onOneLine(read(write(nodes))))).toEqual(normalRuns(onOneLine(expected)));
        }),
        { numRuns: 2000 },
      );
    });

    test('bare addresses, but for the links the portal makes of them', () => {
      fc.assert(
        fc.property(nodeTrees({ quotes: false, addresses: true }), (nodes) => {
          const expected = withBackticks(expectedRuns(nodes), write);
          expect(normalRuns(withoutLinks(read(write(nodes))))).toEqual(normalRuns(withoutLinks(expected)));
        }),
        { numRuns: 2000 },
      );
    });
  },
);

function readMessageRuns(text: string): Runs {
  return readMessage(text, recordedViewer).runs;
}

function readAttachRuns(text: string): Runs {
  return readAttachText(storeAttachText(text), recordedViewer).runs;
}

/** Where Markdown is on, a backtick becomes its look-alike (client.md §3.3). */
function withBackticks(runs: Runs, write: (nodes: readonly TextNode[]) => string): Runs {
  const [written = ''] = write([{ kind: 'text', value: '`' }]);
  return mapText(runs, (text) => text.replaceAll('`', written));
}

function onOneLine(runs: Runs): Runs {
  return mapText(runs, (text) => text.replace(/[\r\n]/g, ''));
}

function withoutLinks(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, marks: run.marks.filter((mark) => !mark.startsWith('link:')) }));
}

function mapText(runs: Runs, change: (text: string) => string): Runs {
  return runs.map((run) => ('text' in run ? { ...run, text: change(run.text) } : run));
}
