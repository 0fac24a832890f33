import { startPortal, type Portal, type PortalOptions } from '@riposte/emulator';
import { onTestFinished } from 'vitest';

/** A portal that closes with the test. */
export const openPortal = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await startPortal(options);
  onTestFinished(() => portal.close());
  return portal;
};
