import { markup, type Html } from '../parts/html.ts';

/** A setting with a few values, of which one is chosen. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  /** Labels by value. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  /** What is posted when another is chosen; without it the page's script minds it itself. */
  readonly act?: { readonly what: string; readonly key: string };
}

/** Radio buttons that look like one switch. */
export function choice({ name, label, options, value, act }: Choice): Html {
  const buttons = Object.entries(options).map(
    ([one, text]) =>
      markup`<label><input type="radio" name="${name}" value="${one}"${one === value && markup` checked`}><span>${text}</span></label>`,
  );
  const what = act !== undefined && markup` data-what="${act.what}" data-setting="${act.key}"`;
  return markup`<fieldset class="choice"${what}><legend>${label}</legend><div>${buttons}</div></fieldset>`;
}
