import type { RuleText } from './rule.ts';

/** Before the portal sees anything: the body has to arrive. */
export const INPUT_RULES = {
  NOT_JSON: {
    does: 'A value JSON cannot carry never reaches the portal.',
    source: 'portal.md §8.1',
    confidence: 'inferred',
  },
  TOO_DEEP: {
    does: 'A JSON body nested deeper than 512 levels counts as empty.',
    source: 'portal.md §8.1',
    confidence: 'inferred',
  },
  TOO_LARGE: {
    does: 'A request of millions of values does not fit any portal.',
    source: 'portal.md §2 rule 2',
    confidence: 'inferred',
  },
  LONE_SURROGATE: {
    does: 'A JSON body with half a surrogate pair cannot be decoded and counts as empty.',
    source: 'portal.md §8.1',
    confidence: 'read in source',
  },
  MORE_ISSUES: {
    does: 'Findings are told one by one up to a bound.',
    source: 'portal.md §2 rule 2',
    confidence: 'inferred',
  },
  CONTEXT_UNREADABLE: {
    does: 'What is known beside the parameters counts only in its documented form.',
    source: 'portal.md §6.2',
    confidence: 'inferred',
  },
  PARAMS_NOT_OBJECT: {
    does: 'Parameters are read by name; anything but an object has none.',
    source: 'portal.md §6.1',
    confidence: 'inferred',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
