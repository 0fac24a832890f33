import { PASSED, type Check } from '../call/step.ts';
import { phrase } from '../issues/phrases.ts';
import { issueOf } from '../report/issue-of.ts';
import { at, top, type Place } from '../report/place.ts';
import { param } from '../call/param.ts';
import type { Call } from '../call/call.ts';
import { apiOf } from '../call/api-of.ts';
import type { PhpValue } from '../php/value.ts';
import { own } from '../php/own.ts';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The key that lets a message be sent once only has to be a lower-case UUID of version 4 (portal.md §6.12). */
export const onceKey: Check = (call) => {
  const { value, place } = find(call);
  if (value === null || (typeof value === 'string' && UUID_V4.test(value))) return PASSED;
  const facts = { what: String(place.key), why: phrase('unlessUuid') };
  return { issues: [issueOf('FIELD_WITHOUT_EFFECT', place, facts)] };
};

function find(call: Call): { readonly value: PhpValue; readonly place: Place } {
  if (apiOf(call.method) === 'v1') {
    return { value: param(call, 'TEMPLATE_ID'), place: top('TEMPLATE_ID', 'TEMPLATE_ID') };
  }
  const value = own(param(call, 'fields'), 'templateId');
  return { value, place: at(top(null, 'fields'), 'templateId') };
}
