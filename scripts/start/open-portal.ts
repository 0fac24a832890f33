import { startPortal, type Portal, type PortalOptions } from '@riposte/emulator';

/** Opens the portal, or says in one line why it cannot be and ends the program. */
export async function openPortal(options: PortalOptions): Promise<Portal> {
  try {
    return await startPortal(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EACCES' ? 'may not be opened by this user' : 'is in use';
    console.error(`Port ${options.port ?? 0} ${why}. Choose another: npm start -- --port 4000`);
    process.exit(1);
  }
}
