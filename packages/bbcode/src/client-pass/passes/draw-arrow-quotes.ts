const SIGN = '&gt;&gt;';
const LINE_BREAK = '<br />';
const START = '<div class="bx-im-message-quote --inline"><div class="bx-im-message-quote__wrap">';
const END = '</div></div>';

/** Lines that start with `>>`; neighbours are one quote (client.md §2). */
export function drawArrowQuotes(text: string): string {
  if (!text.includes(SIGN)) return text;
  const lines = text.split(LINE_BREAK);
  const quoted = lines.map((line) => line.startsWith(SIGN));
  return lines
    .map((line, index) => {
      if (quoted[index] !== true) return line;
      const start = quoted[index - 1] === true ? '' : START;
      const end = quoted[index + 1] === true ? '' : END;
      return start + line.slice(SIGN.length) + end;
    })
    .join(LINE_BREAK);
}
