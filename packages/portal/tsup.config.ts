import { library } from '../../scripts/tsup.ts';

export default library({ index: 'src/index.ts', form: 'src/form.ts', vector: 'src/vector.ts' });
