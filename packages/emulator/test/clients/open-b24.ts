import { globalAgent } from 'node:https';
import { B24Hook, B24OAuth, type TypeB24 } from '@bitrix24/b24jssdk';
import type { Portal, PortalOptions } from '@riposte/emulator';
import { installationOf } from '../../../../scripts/samples/installation-of.ts';
import { openPortal } from '../open-portal.ts';

/** A portal over TLS, its certificate trusted by this process as NODE_EXTRA_CA_CERTS would. */
export const openTrusted = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await openPortal({ tls: true, firstIds: { bot: 901, message: 70_411 }, ...options });
  globalAgent.options.ca = portal.tls?.certificate;
  return portal;
};

/** `B24Hook`, which takes https alone. */
export const openHook = (portal: Portal): B24Hook => {
  const hook = B24Hook.fromWebhookUrl(portal.tls?.webhook ?? '');
  hook.offClientSideWarning();
  return hook;
};

/** `B24OAuth` with tokens as an installation would have given them, over http. */
export const openOAuth = (portal: Portal): B24OAuth => {
  const client = new B24OAuth(...installationOf(portal));
  client.offClientSideWarning();
  return client;
};

/** Calls a method, and gives its result; what the client calls a failure fails the test. */
export const result = async (b24: TypeB24, method: string, params: object = {}): Promise<unknown> => {
  const answer = await b24.actions.v2.call.make({ method, params });
  if (!answer.isSuccess) throw new Error(answer.getErrorMessages().join('; '));
  return answer.getData()?.result;
};
