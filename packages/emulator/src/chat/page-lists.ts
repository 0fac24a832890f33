import { intParam } from '../rest/params.ts';
import type { World } from '../state/world.ts';
import { dialogList } from './dialogs/dialog-list.ts';
import { personChoice } from './dialogs/person-choice.ts';
import { messageList } from './messages/message-list.ts';
import type { Html } from './parts/html.ts';
import type { Place } from './place.ts';
import { entryList } from './requests/entry-list.ts';
import { faultList } from './switches/fault-list.ts';
import { portalFacts } from './switches/portal-facts.ts';

/** A part of the page, for what the page asks for with it. */
type PageList = (world: World, place: Place, params: Readonly<Record<string, unknown>>) => Html;

/** The parts of the page that it asks for again when it is told that they changed. */
export const pageLists: Readonly<Record<string, PageList>> = {
  messages: (_world, place, params) => messageList(place, { from: intParam(params, 'from') }),
  dialogs: (_world, place) => dialogList(place),
  people: (_world, place) => personChoice(place),
  requests: (world) => entryList(world),
  faults: ({ state }) => faultList(state),
  portal: portalFacts,
};
