import { library } from '../../scripts/tsup.ts';

export default library({ index: 'src/index.ts', trace: 'src/trace.ts' });
