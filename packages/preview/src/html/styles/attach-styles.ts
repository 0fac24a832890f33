/** The attach: bar, blocks, grid, pictures (client.md §5). */
export const attachStyles = `
.riposte-attach {
  display: flex;
  margin: 8px 0 5px;
  font: 14px/1.3 'Helvetica Neue', Helvetica, Arial, sans-serif;
}
.riposte-attach:first-child { margin-top: 2px; }
.riposte-attach::before {
  flex: none;
  width: 3px;
  margin-right: 14px;
  border-radius: 4px / 6px;
  background: #00ace3;
  content: '';
}
.riposte-bar-primary::before { background: #008dba; }
.riposte-bar-secondary::before { background: rgba(82, 92, 105, .2); }
.riposte-bar-alert::before { background: #ff5752; }
.riposte-attach-content { flex: 1 1 auto; min-width: 0; overflow-wrap: anywhere; }
.riposte-delimiter { max-width: 100%; height: 1px; margin: 7px 0; background: #ccc; }
.riposte-message .riposte-link { color: #1d54a2; }
.riposte-users { font-weight: 700; }
.riposte-users + .riposte-users { margin-top: 5px; }
.riposte-user { display: flex; align-items: center; }
.riposte-avatar {
  flex: none;
  width: 26px;
  height: 26px;
  border: 1px solid #ccc;
  border-radius: 50%;
  background: #fff;
  overflow: hidden;
}
.riposte-avatar img { display: block; width: 100%; height: 100%; object-fit: cover; }
.riposte-avatar-empty {
  border-color: #00ace3;
  background:
    radial-gradient(circle at 50% 38%, #fff 0 4.5px, transparent 5px),
    radial-gradient(ellipse 9px 7px at 50% 92%, #fff 0 98%, transparent 100%),
    #00ace3;
}
.riposte-user-name { min-width: 0; margin-left: 5px; }
.riposte-message a.riposte-user-name { color: inherit; }
.riposte-rich { max-width: 560px; }
.riposte-rich-name, .riposte-message a.riposte-rich-name { color: #11a9d9; font-size: 13px; font-weight: 600; }
.riposte-rich-desc { padding: 2px 0; color: #828b95; font-size: 13px; }
.riposte-images { display: flex; overflow: hidden; max-width: 100%; border-radius: 6px; }
.riposte-image { display: flex; background: #f1f4f6; min-width: 0; align-items: center; justify-content: center; }
.riposte-image-boxed { width: 272px; height: 272px; }
.riposte-image img { max-width: 100%; max-height: 272px; border-radius: 4px; }
.riposte-file { display: flex; align-items: center; min-width: 135px; }
.riposte-file + .riposte-file { margin-top: 10px; }
.riposte-file-icon {
  flex: none;
  width: 27px;
  height: 34px;
  margin-right: 7px;
  padding-top: 16px;
  border-radius: 3px 9px 3px 3px;
  background: #7eaac5;
  color: #fff;
  font-size: 9px;
  font-weight: 700;
  text-align: center;
  text-transform: uppercase;
}
.riposte-file-text { min-width: 0; }
.riposte-file-name { display: block; color: #333; }
.riposte-file-size { display: block; color: #717171; font-size: 12px; }
`;
