/** The schemes the portal makes links of. */
export const LINK_SCHEMES = 'http|https|news|ftp|aim|mailto|file|tel|callto|skype|viber';
