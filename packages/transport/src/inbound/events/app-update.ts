import type { FormMap } from '@riposte/portal/form';
import { idAt } from '../form-fields.ts';

/** The application was updated on the portal. */
export interface AppUpdateEvent {
  readonly kind: 'app-update';
  readonly version: number;
  readonly previousVersion: number;
}

/** ONAPPUPDATE */
export function readAppUpdate(data: FormMap): readonly AppUpdateEvent[] {
  return [
    { kind: 'app-update', version: idAt(data, 'VERSION'), previousVersion: idAt(data, 'PREVIOUS_VERSION') },
  ];
}
