/** Names the portal reads in upper case, at any level (portal.md §3 to §6). */
export const upperKeys: readonly string[] = words(`
  ACTION ACTION_VALUE APP_ID APP_PARAMS AS_DESCRIPTION ATTACH AVATAR AVATAR_TYPE BG_COLOR
  BG_COLOR_TOKEN BLOCK BLOCKS BOT_ID BUTTONS CHAT_ID CLIENT_ID COLOR COLOR_TOKEN COLORS COMMAND
  COMMAND_ID COMMAND_PARAMS CONTEXT DELIMITER DESC DESCRIPTION DIALOG_ID DISABLED DISPLAY EXTRA_IMAGE
  FILE FROM_USER_ID FUNCTION GRID HEIGHT HTML ID IMAGE ITEMS KEYBOARD LINK MENU MESSAGE MESSAGE_ID
  MESSAGE_OUT NAME NETWORK_ID OFF_BG_COLOR OFF_TEXT_COLOR PREVIEW PREVIEW_SIZE REPLY_ID RICH_LINK SIZE
  SKIP_CONNECTOR SUB_TAG SYSTEM TAG TEMPLATE_ID TEXT TEXT_COLOR TO_USER_ID TYPE URL_PREVIEW USER
  USER_ID VALUE VOTE WAIT WIDTH
`);

/** Names the second generation reads, at the top level and in `fields`. */
export const camelKeys: readonly string[] = words(`
  attach auth botId botToken clientId commandId dialogId fields forwardIds keyboard menu message
  messageId replyId silentConnector skipConnector system templateId urlPreview
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
