/** The message and its bubble, the text, mentions, quotes and code (client.md §6). */
export const bubbleStyles = `
.riposte-message {
  box-sizing: border-box;
  max-width: 830px;
  color: #333;
  font: 15px/1.3 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  text-align: left;
}
.riposte-message * { box-sizing: border-box; }
.riposte-message a { color: #2067b0; text-decoration: none; }
.riposte-message a:hover { text-decoration: underline; }
.riposte-message :focus-visible { outline: 2px solid #008dba; outline-offset: 2px; }
.riposte-bubble {
  display: block;
  width: fit-content;
  max-width: 100%;
  min-height: 42px;
  padding: 9px 10px 6px 14px;
  background: #fff;
  border-radius: 6px 10px 10px 6px;
  box-shadow: 0 1px 2px rgba(0, 0, 0, .07);
}
.riposte-text { padding-right: 20px; overflow-wrap: anywhere; word-break: break-word; }
.riposte-mention {
  padding: 0;
  border: 0;
  border-bottom: 1px dotted #1d54a2;
  background: none;
  color: #1d54a2;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}
.riposte-quote {
  margin: 4px 0;
  padding-left: 10px;
  border-left: 2px solid #939ba4;
  color: #767e87;
  font-size: 13px;
}
.riposte-quote-name { font-weight: 500; }
.riposte-quote-time { margin-left: 5px; font-size: 10px; font-weight: 400; }
.riposte-code {
  padding-left: 5px;
  border-left: 3px solid #505050;
  color: #505050;
  white-space: pre-line;
}
.riposte-picture { display: inline-block; max-width: 100%; border-radius: 12px; vertical-align: top; }
.riposte-picture-link { max-height: 160px; }
.riposte-picture-small { max-height: 120px; }
.riposte-picture-medium { max-height: 200px; }
.riposte-picture-large { max-height: 300px; }
.riposte-icon { vertical-align: text-bottom; }
`;
