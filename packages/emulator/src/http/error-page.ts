import { STATUS_CODES } from 'node:http';
import type { HttpReply } from './reply.ts';

/** What a gateway in front of the portal answers: HTML, whatever was asked for. */
export function errorPage(status: number): HttpReply {
  const title = `${status} ${STATUS_CODES[status] ?? ''}`.trimEnd();
  return {
    status,
    type: 'text/html',
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  };
}

/** What a portal under maintenance answers, with status 200. */
export const maintenancePage: HttpReply = {
  status: 200,
  type: 'text/html; charset=utf-8',
  body: '<!DOCTYPE html>\n<html><head><title>Bitrix24</title></head><body>The portal is being updated.</body></html>\n',
};
