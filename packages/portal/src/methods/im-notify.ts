import { V2_REFUSALS } from '../call/refusals.ts';
import { attachPart } from '../checks/attach-part.ts';
import { fieldsWithoutEffect } from '../checks/fields-without-effect.ts';
import { partNotCarried } from '../checks/part-not-carried.ts';
import { requireNoSession } from '../checks/require-no-session.ts';
import { requireUser } from '../checks/require-user.ts';
import { save } from '../checks/save.ts';
import { stringText } from '../checks/text/string-text.ts';
import { addedAttach } from '../parts/policies/added.ts';
import type { MethodModel } from './method-model.ts';

/** im.notify, im.notify.personal.add and im.notify.system.add, in the order of portal.md §6.8. */
export const imNotify: MethodModel = {
  checks: [
    requireNoSession,
    requireUser,
    fieldsWithoutEffect(['TEMPLATE_ID']),
    stringText,
    attachPart(addedAttach),
    partNotCarried('keyboard'),
    partNotCarried('menu'),
    save(V2_REFUSALS.emptyMessage, ['attach']),
  ],
};
