import { tellReport } from '../../events/deliver.ts';
import type { EventEntry } from '../../inspect/log-entry.ts';
import { markup, type Html } from '../parts/html.ts';
import { time } from '../parts/time.ts';

/** An event that was sent, and how its handler took it. */
export function eventEntry(entry: EventEntry): Html {
  const { id, event, handler, status, at, faults } = entry;
  const isTaken = status >= 200 && status < 300;
  return markup`<li class="entry event" data-key="${id}"><details>
<summary><span class="way" title="An event to the bot">↗</span> <b>${event}</b> <span class="outcome ${isTaken ? 'good' : 'bad'}">${status === 0 ? 'no answer' : status}</span> ${time(at)}</summary>
<div class="entry-box"><p>${isTaken ? `Taken by ${handler}` : tellReport(entry)}</p>
${faults.length > 0 && markup`<p class="fault-note">A fault was played at it.</p>`}</div>
</details></li>`;
}
