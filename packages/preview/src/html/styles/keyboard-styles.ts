/** The keyboard below the bubble and the menu (client.md §4). */
export const keyboardStyles = `
.riposte-keyboard { width: max-content; max-width: min(500px, 100%); margin: 2px 0 7px; word-break: break-all; }
.riposte-button {
  display: inline-block;
  min-width: 37px;
  max-width: 100%;
  margin: 5px 4px 0 0;
  padding: 4px 10px;
  border: 0;
  border-radius: 16px;
  box-shadow: 0 1px 2px rgba(0, 0, 0, .12);
  font: 13px/20px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  text-align: center;
  vertical-align: top;
  cursor: pointer;
}
.riposte-message a.riposte-button:hover { text-decoration: none; }
.riposte-button-block { display: block; width: 225px; margin-right: 0; }
.riposte-break { display: block; }
.riposte-button-base, .riposte-message a.riposte-button-base { background: rgba(255, 255, 255, .7); color: #525c69; }
.riposte-button-base:not(:disabled):hover { background: rgba(255, 255, 255, .94); color: #333; }
.riposte-button-primary, .riposte-message a.riposte-button-primary { background: #00ace3; color: #fff; }
.riposte-button-primary:not(:disabled):hover { background: #008dba; }
.riposte-button-secondary, .riposte-message a.riposte-button-secondary { background: rgba(255, 255, 255, .94); color: #00ace3; }
.riposte-button-secondary:not(:disabled):hover, .riposte-message a.riposte-button-secondary:hover { color: #008dba; }
.riposte-button-alert, .riposte-message a.riposte-button-alert { background: #ff5752; color: #fff; }
.riposte-button-alert:not(:disabled):hover { background: #e92f2a; }
.riposte-button:disabled { opacity: .6; cursor: default; }
.riposte-button-loading { opacity: .6; cursor: wait; pointer-events: none; }
.riposte-menu { margin: 2px 0 7px; color: #525c69; font-size: 13px; }
.riposte-menu summary { width: fit-content; cursor: pointer; }
.riposte-menu ul {
  width: max-content;
  max-width: 100%;
  margin: 4px 0 0;
  padding: 6px 0;
  border-radius: 6px;
  background: #fff;
  list-style: none;
}
.riposte-menu-item, .riposte-message a.riposte-menu-item {
  display: block;
  width: 100%;
  padding: 6px 16px;
  border: 0;
  background: none;
  color: #525c69;
  font: inherit;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;
}
.riposte-menu-item:not(:disabled):hover { background: #f1f4f6; }
.riposte-menu-item:disabled { opacity: .6; cursor: default; }
`;
