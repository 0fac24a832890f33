/** Events of the portal that have a shape here (transport.md §2.1). */
export type EventName = `ON${AppEvent | BotEventV1 | BotEventV2 | 'OFFLINEEVENT'}`;

type AppEvent = `APP${'INSTALL' | 'PAYMENT' | 'UNINSTALL' | 'UPDATE'}`;

type BotEventV1 = 'IMCOMMANDADD' | `IMBOT${Happening}`;

type BotEventV2 = `IMBOTV2${Happening | 'COMMANDADD' | 'CONTEXTGET' | 'REACTIONCHANGE'}`;

type Happening = 'DELETE' | 'JOINCHAT' | `MESSAGE${'ADD' | 'DELETE' | 'UPDATE'}`;
