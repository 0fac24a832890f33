/** Names with values in an attach (client.md §5). */
export const gridStyles = `
.riposte-grid-name { font-weight: 700; }
.riposte-grid-value { word-break: break-word; }
.riposte-tone-primary, .riposte-message .riposte-tone-primary .riposte-link { color: #008dba; }
.riposte-tone-alert, .riposte-message .riposte-tone-alert .riposte-link { color: #ff5752; }
.riposte-tone-secondary, .riposte-message .riposte-tone-secondary .riposte-link { color: rgba(82, 92, 105, .7); }
.riposte-grid-block { max-width: 100%; }
.riposte-grid-block + .riposte-grid-block { margin-top: 5px; }
.riposte-grid-line { display: inline-block; max-width: 100%; padding-right: 10px; vertical-align: top; }
.riposte-grid-row { width: 100%; border-spacing: 0; table-layout: fixed; }
.riposte-grid-row th {
  min-width: 50px;
  padding: 0 10px 0 0;
  line-height: 20px;
  text-align: left;
  vertical-align: top;
  word-break: break-word;
}
.riposte-grid-row td { padding: 0; line-height: 21px; vertical-align: top; }
`;
