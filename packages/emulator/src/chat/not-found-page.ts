import type { HttpReply } from '../http/reply.ts';
import { markup } from './parts/html.ts';

/** What a browser is shown where the emulator has nothing; links of messages lead into the rest of a portal. */
export function notFoundPage(path: string): HttpReply {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not on this portal</title>
<link rel="stylesheet" href="/assets/page.css">
</head>
<body class="lost"><main><h1>There is nothing at <code>${path}</code></h1>
<p>The rest of a portal is not emulated. A real one may have a page here.</p>
<p><a href="/">To the chat</a></p></main></body>
</html>
`;
  return { status: 404, type: 'text/html; charset=utf-8', body: page.html };
}
