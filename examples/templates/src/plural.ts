import type { Language } from './language.ts';

/** The forms of a noun; `other` stands for those a language does not tell apart. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A number with its noun: `plural('ru', { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' })(5)`. */
export function plural(language: Language, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => `${count} ${pick(forms, rules.select(count))}`;
}

function pick(forms: Forms, rule: Intl.LDMLPluralRule): string {
  const { one, few = forms.other, many = forms.other, other } = forms;
  return { zero: other, one, two: other, few, many, other }[rule];
}
