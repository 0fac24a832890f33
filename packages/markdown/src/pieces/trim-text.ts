import type { Formatted } from '@riposte/builder';

/** A text without blanks at its ends, which the portal would take off anyway, and tell. */
export function trimText(text: Formatted): Formatted {
  const { nodes } = text;
  const trimmed = nodes.map((node, index) => {
    if (node.kind !== 'text') return node;
    const started = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? started.trimEnd() : started };
  });
  return { ...text, nodes: trimmed };
}
