/** The page around a message: one of the client's wallpapers, in light and dark alike (client.md §6). */
export const pageStyles = `
.riposte-page { margin: 0; padding: 24px 16px; background: #9fcfff; }
.riposte-notes {
  max-width: 830px;
  margin: 24px 0 0;
  padding: 10px 14px 10px 30px;
  border-radius: 6px;
  background: rgba(255, 255, 255, .6);
  color: #525c69;
  font: 13px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
`;
