/** Reactions the page offers, by the portal's code; any other code is shown by its name. */
export const reactionKinds: Readonly<Record<string, string>> = {
  like: '👍',
  kiss: '😘',
  laugh: '😂',
  wonder: '😮',
  cry: '😢',
  angry: '😡',
  facepalm: '🤦',
};
