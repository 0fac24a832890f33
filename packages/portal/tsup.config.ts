import { library } from '../../scripts/tsup.ts';

export default library({
  index: 'src/index.ts',
  form: 'src/form.ts',
  schema: 'src/schema.ts',
  vector: 'src/vector.ts',
});
