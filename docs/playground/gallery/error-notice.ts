import { command, fmt, reply } from '@riposte/builder';

const retry = command('retry-job', { job: Number });

// Details may be any text of any length: nothing in it acts.
const details =
  'Error: [URL=javascript:alert(1)]click[/URL] failed\n    at import (jobs.ts:41)';

export default reply(
  fmt`⚠️ ${fmt.bold('The nightly import has stopped')}`,
)
  .attach((a) =>
    a
      .tone('alert')
      .message(
        'The price list has a row without a price (row 214). Nothing was changed.',
      )
      .delimiter()
      .message(fmt.code(details)),
  )
  .keyboard((k) =>
    k
      .command('Try again', retry({ job: 41 }), { tone: 'primary' })
      .copy('Copy details', details),
  );
