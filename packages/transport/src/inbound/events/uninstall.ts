import type { FormMap } from '@riposte/portal/form';
import { flagAt } from '../form-fields.ts';

/** The application was removed; its tokens are dead. */
export interface UninstallEvent {
  readonly kind: 'uninstall';
  /** Whoever removed it asked for its data to be deleted. */
  readonly clean: boolean;
}

/** ONAPPUNINSTALL */
export function readUninstall(data: FormMap): readonly UninstallEvent[] {
  return [{ kind: 'uninstall', clean: flagAt(data, 'CLEAN') }];
}
