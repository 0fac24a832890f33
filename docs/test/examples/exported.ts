import * as bbcode from '@riposte/bbcode';
import * as bot from '@riposte/bot';
import * as botNode from '@riposte/bot/node';
import * as builder from '@riposte/builder';
import * as trace from '@riposte/builder/trace';
import * as emulator from '@riposte/emulator';
import * as markdown from '@riposte/markdown';
import * as portal from '@riposte/portal';
import * as form from '@riposte/portal/form';
import * as schema from '@riposte/portal/schema';
import * as vector from '@riposte/portal/vector';
import * as preview from '@riposte/preview';
import * as testing from '@riposte/testing';
import * as arbitraries from '@riposte/testing/arbitraries';
import * as transport from '@riposte/transport';
import * as inbound from '@riposte/transport/inbound';
import * as transportNode from '@riposte/transport/node';

/** Everything the packages export, by name. */
export const exported: Readonly<Record<string, unknown>> = {
  ...bbcode,
  ...bot,
  ...botNode,
  ...builder,
  ...trace,
  ...emulator,
  ...markdown,
  ...portal,
  ...form,
  ...schema,
  ...vector,
  ...preview,
  ...testing,
  ...arbitraries,
  ...transport,
  ...inbound,
  ...transportNode,
};
