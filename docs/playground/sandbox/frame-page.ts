/** Nothing is loaded and nothing is asked for; code may be made of text, and workers of code. */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

/** The page inside the frame. */
export function framePage(script: string): string {
  // The script must not end itself.
  const inner = script.replaceAll('</', '<\\/');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${inner}</script>`;
}
