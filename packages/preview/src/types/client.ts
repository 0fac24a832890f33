/** Where the message is read: the web and desktop messenger, the mobile app, or a push notification. */
export type Client = 'web' | 'mobile' | 'push';
