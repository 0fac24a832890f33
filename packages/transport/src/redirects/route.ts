import type { Answer } from '../http/answer.ts';
import type { Moved, Posted } from '../http/post-json.ts';
import { newOrigin } from './new-origin.ts';

export interface MoveOptions {
  /** Hosts a portal may move to, beside others of its own zone of the cloud. */
  readonly moveTo: readonly string[];
  /** Hears that the portal has another address now. */
  readonly onMove: (move: { readonly from: string; readonly to: string }) => void;
}

/** The way to a portal, which may move. */
export interface Route {
  readonly origin: () => string;
  /** Posts, and once more to the new address when the portal says that it has moved there. */
  readonly follow: (post: (origin: string) => Promise<Posted>) => Promise<Answer>;
}

/** A portal answers a POST with a redirect before it runs anything, so posting once more doubles nothing. */
export function createRoute(first: string, { moveTo, onMove }: MoveOptions): Route {
  let origin = first;
  return {
    origin: () => origin,
    follow: async (post) => {
      const asked = origin;
      const answer = await post(asked);
      if (answer.kind !== 'moved') return answer;
      const next = newOrigin(answer.url.reveal(), answer.location, moveTo);
      if (next === undefined) return refused(answer);
      const second = await post(next);
      if (second.kind === 'moved') return refused(second);
      if (origin === asked) {
        origin = next;
        onMove({ from: asked, to: next });
      }
      return second;
    },
  };
}

function refused({ httpStatus, location, url }: Moved): Answer {
  const from = new URL(url.reveal()).host;
  const host =
    location !== undefined && URL.canParse(location, url.reveal())
      ? new URL(location, url.reveal()).host
      : 'an address that is not shown here';
  const description = `The portal at ${from} has moved to ${host}. The call did not run, and nothing was sent there: use the new address, or name its host in \`moveTo\` when you trust it.`;
  return { kind: 'refusal', code: 'PORTAL_MOVED', description, httpStatus };
}
