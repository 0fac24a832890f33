import { startPortal, tellReport, type Portal } from '@riposte/emulator';
import { Command } from 'commander';
import { readPort } from '../input/read-port.ts';
import { Exit } from '../exit.ts';

/** `riposte portal`: a local portal to develop a bot against, until Ctrl-C. */
export function portalCommand(): Command {
  return new Command('portal')
    .description('Run a local portal to develop a bot against.')
    .option('--port <number>', 'any free one when left out', readPort, 0)
    .action(async ({ port }: { readonly port: number }) => {
      const portal = await open(port);
      console.log(`Webhook:            ${portal.webhook}`);
      console.log(`Application token:  ${portal.applicationToken}`);
      console.log(`Chat:               ${portal.chatUrl({ userId: 1, dialog: 'chat1' })}`);
      console.log(
        '\nRegister a bot with imbot.register through the webhook, then write to it in the chat. Ctrl-C ends it.',
      );
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.once(signal, () => void portal.close());
    });
}

async function open(port: number): Promise<Portal> {
  try {
    return await startPortal({
      port,
      onDelivery: (report) => {
        console.error(tellReport(report));
      },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Exit(`Port ${port} is in use. Choose another with --port.`, 1);
    }
    throw error;
  }
}
