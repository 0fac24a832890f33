import type { Severity } from '@riposte/portal';
import type { RequestEntry } from '../../inspect/log-entry.ts';
import { markup, type Html } from '../parts/html.ts';
import { time } from '../parts/time.ts';
import { issueItem } from './issue-item.ts';
import { outcomeOf } from './outcome-of.ts';
import { sizeMeters } from './size-meters.ts';

/** How a call is shown. */
export interface ShownRequest {
  readonly isOpen: boolean;
  /** Whether its message is still there. */
  readonly isKept: boolean;
}

/** A call: what came in, how large its parts are, what there is to say to it, what became of it. */
export function requestEntry(entry: RequestEntry, { isOpen, isKept }: ShownRequest): Html {
  const { id, path, method, params, status, at, verdict, messageId, faults, stored, client } = entry;
  const { mood, badge, words } = outcomeOf(entry);
  const issues = [...(verdict?.issues ?? [])].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return markup`<li class="entry request" data-key="${id}"><details${isOpen && markup` open`}>
<summary><span class="way" title="A call of the bot">↘</span> <b>${breakable(method ?? path)}</b> <span class="outcome ${mood}">${badge}</span> ${time(at)}</summary>
<div class="entry-box">
<p class="outcome-words ${mood}">${messageId !== null && isKept && mood === 'good' ? markup`<a href="#m${messageId}">${words}</a>` : words} <span class="faint">HTTP ${status === 0 ? 'none' : status}, from ${client}</span></p>
${faults.length > 0 && markup`<p class="fault-note">${faults.length === 1 ? 'A fault was' : `${faults.length} faults were`} played at it.</p>`}
${verdict !== null && sizeMeters(verdict.sizes)}
${issues.length > 0 && markup`<ul class="issues">${issues.map(issueItem)}</ul>`}
${code('Parameters', params)}
${stored !== null && code('As the portal keeps it', stored)}
</div>
</details></li>`;
}

/** What is worst stands first. */
const order: readonly Severity[] = ['error', 'warning', 'note'];

/** A name that may be broken after its dots and slashes. */
function breakable(name: string): Html {
  return markup`${name.split(/(?<=[./])/).map((piece) => markup`${piece}<wbr>`)}`;
}

function code(title: string, value: unknown): Html {
  return markup`<details class="code"><summary>${title}</summary><pre tabindex="0">${JSON.stringify(value, null, 2)}</pre></details>`;
}
