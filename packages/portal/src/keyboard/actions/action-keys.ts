/** The keys an action goes by, in the order in which the portal tries them (portal.md §4 rule 7, §5 rule 3). */
export const ACTION_KEYS = ['LINK', 'APP_ID', 'ACTION', 'COMMAND'] as const;

export type ActionKey = (typeof ACTION_KEYS)[number];
