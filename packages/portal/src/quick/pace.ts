/**
 * How elements are read: `quick` asks the quick reading first, `thorough` only the full one. Both come to the same;
 * what is thorough is there for texts that are no texts, and to hold the quick reading against.
 */
export type Pace = 'quick' | 'thorough';
