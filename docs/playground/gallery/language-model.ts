import { markdown } from '@riposte/markdown';

// What a language model answers, as a message of the chat.
const answer = `## Plan for the launch

1. **Prices** are final, see [the list](https://example.com/prices)
2. The page is *almost* ready
   - texts: done
   - pictures: \`3 of 5\`

| Who | What | When |
| --- | --- | --- |
| Anna | pictures | Thursday |
| Omar | mailing | Friday |

> Nothing is sent before Friday, 10:00.
`;

export default markdown(answer);
