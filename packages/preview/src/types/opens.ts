/** What a click on each item of a block opens; null where nothing, or where the picture itself shows the link. */
export type Opens = readonly (string | null)[];
