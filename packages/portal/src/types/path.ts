/** A place in what the author wrote: `['attach', 2, 'grid', 0, 'value']`. */
export type Path = readonly (string | number)[];
