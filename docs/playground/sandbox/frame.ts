import type { TaskName } from '../protocol/tasks.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';
import { openLane, type Lane } from './lane.ts';

// Runs inside the frame, whose origin is none and whose policy allows no request: it starts the workers, ends them
// when their time is over, and hands on what they say. Whatever the author's code does to its own worker, the one
// that draws has never run it.
const lanes = new Map<TaskName, Lane>();
let url = '';

window.onmessage = ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  if (data.kind === 'worker') {
    url = URL.createObjectURL(new Blob([data.source], { type: 'text/javascript' }));
    laneFor('run');
    laneFor('draw');
    return;
  }
  const { id, task } = data;
  laneFor(task).take(data, (result) => {
    say({ kind: 'reply', id, result });
  });
};

function laneFor(task: TaskName): Lane {
  const known = lanes.get(task) ?? openLane({ url, lives: task === 'run' ? 'one task' : 'many' });
  lanes.set(task, known);
  return known;
}

function say(message: FromFrame): void {
  // The page's origin is not known here, and what is said is no secret.
  parent.postMessage(message, '*');
}

say({ kind: 'open' });
