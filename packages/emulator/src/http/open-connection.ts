import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { World } from '../state/world.ts';
import type { Connection } from './connection.ts';
import { sendReply, writeHead } from './send-reply.ts';
import type { HttpReply } from './reply.ts';

/** The client's end of a call over HTTP. */
export function openConnection({ clock, closing }: World, response: ServerResponse): Connection {
  let isOver = false;
  let status = 0;
  const isFirst = (): boolean => !isOver && (isOver = true);

  const drip = async (reply: HttpReply, bytes: number, pause: number): Promise<void> => {
    writeHead(response, reply);
    response.flushHeaders();
    const whole = Buffer.from(reply.body);
    for (let at = 0; at < whole.length && !response.destroyed && !closing.aborted; at += bytes) {
      await clock.sleep(pause, closing);
      response.write(whole.subarray(at, at + bytes));
    }
    response.end();
  };

  return {
    send: async (reply, { cutAt, drip: slow } = {}) => {
      if (!isFirst()) return;
      status = reply.status;
      if (cutAt !== undefined) {
        writeHead(response, reply);
        const whole = Buffer.from(reply.body);
        // Cut only once the first part is on its way, or the client would see none of it.
        response.write(whole.subarray(0, Math.floor(whole.length * cutAt)), () => response.destroy());
        return;
      }
      if (slow !== undefined) {
        await drip(reply, slow.bytes, slow.pause);
        return;
      }
      sendReply(response, reply);
    },
    reset: () => {
      if (isFirst()) cut(response.socket);
    },
    status: () => status,
  };
}

/** Node can reset a plain connection only; one over TLS is just ended. */
function cut(socket: Socket | null): void {
  if (socket === null) return;
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}
