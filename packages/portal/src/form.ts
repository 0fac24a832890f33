/** The form encoding PHP speaks: what events arrive in, and one of the two bodies REST takes. */
export { buildForm, type FormInput } from './form/build-form.ts';
export { FormError } from './form/form-error.ts';
export { parseForm, type FormLimits, type FormMap, type FormValue } from './form/parse-form.ts';
export { toLists, type ListedValue } from './form/to-lists.ts';
