/**
 * How a payload is read: `quick` asks the quick reading first, `thorough` only the full one, to hold the quick one
 * against. Both come to the same.
 */
export type Pace = 'quick' | 'thorough';
