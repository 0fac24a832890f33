/** A page that says something and tries again a moment later; what was asked for stays in the address. */
export function waitingPage(text: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Riposte</title>
<script>setTimeout(() => location.reload(), 1000)</script>
<body style="font: 16px/1.5 system-ui; margin: 20vh auto; max-width: 40em; padding: 0 1em; white-space: pre-wrap">${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</body>
</html>
`;
}
