import { library } from '../../scripts/tsup.ts';

export default library({ main: 'src/main.ts' });
