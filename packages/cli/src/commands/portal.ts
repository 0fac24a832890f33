import { startPortal, tellReport, type Portal, type PortalOptions } from '@riposte/emulator';
import { Command } from 'commander';
import { Exit, tellFailure } from '../exit.ts';
import { readPort } from '../input/read-port.ts';
import { readUrl } from '../input/read-url.ts';
import { writeCertificate } from '../portal/certificate-file.ts';
import { registerBot } from '../portal/register-bot.ts';
import { keepState, type StateFile } from '../portal/state-file.ts';
import { tellPortal } from '../portal/tell-portal.ts';

interface PortalFlags {
  readonly port: number;
  readonly tls?: boolean;
  readonly bot?: string;
  readonly state?: string;
}

/** `riposte portal`: a local portal to develop a bot against, until Ctrl-C. */
export function portalCommand(): Command {
  return new Command('portal')
    .description('Run a local portal to develop a bot against.')
    .option('--port <number>', 'any free one when left out', readPort, 0)
    .option('--tls', 'listen over TLS as well, on the next port, for clients that take nothing else')
    .option(
      '--bot <url>',
      "register a bot whose events go there, for bots that don't do it themselves",
      readUrl,
    )
    .option('--state <file>', 'begin with what the file holds, and keep everything there')
    .action(run);
}

async function run({ port, tls, bot: handler, state: path }: PortalFlags): Promise<void> {
  if (tls === true && port === 65_535) {
    throw new Exit('There is no port after 65535 to listen on over TLS. Choose a lower --port.');
  }
  let file: StateFile | undefined;
  const portal = await open(port, {
    users: { 2: 'Employee' },
    ...(tls === true && { tls: port === 0 || { port: port + 1 } }),
    onChange: () => file?.saveSoon(),
  });
  try {
    file = path === undefined ? undefined : await keepState(portal, path);
    const bot = handler === undefined ? undefined : await registerBot(portal, handler);
    const certificate = portal.tls === null ? undefined : writeCertificate(portal.tls.certificate, path);
    const chat = `http://localhost:${new URL(portal.url).port}/`;
    console.log(tellPortal({ portal, chat, bot, certificatePath: certificate?.path }));
    const end = async (): Promise<void> => {
      certificate?.remove();
      await portal.close();
      await file?.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        end().catch(tellFailure);
      });
    }
  } catch (error) {
    await portal.close();
    await file?.close();
    throw error;
  }
}

async function open(port: number, options: PortalOptions): Promise<Portal> {
  try {
    return await startPortal({
      port,
      onDelivery: (report) => {
        if (report.status < 200 || report.status > 299) console.error(tellReport(report));
      },
      ...options,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      const taken = 'port' in error && typeof error.port === 'number' ? error.port : port;
      throw new Exit(`Port ${taken} is in use. Choose another with --port.`, 1);
    }
    throw error;
  }
}
