export type { Click } from './chat/click.ts';
export type { Saying } from './chat/say.ts';
export { tellReport, type DeliveryReport } from './events/deliver.ts';
export type { Portal } from './portal.ts';
export { startPortal, type PortalOptions } from './start-portal.ts';
export type { Seed } from './state/create-state.ts';
export type { DialogId } from './state/dialogs.ts';
export type { Message } from './state/portal-state.ts';
