/** HTML that is not being edited as a whole. PDF, images and XML have viewers of their own, which are not for reading. */
export const isReadable = (document: Document) =>
  /^(text\/html|application\/xhtml\+xml)$/.test(document.contentType) && document.designMode !== 'on';

/** The document in a frame, null where it is another origin's. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // Firefox throws for some frames that are going away.
  }
}

/** The frame element that shows a node's document; null in the top one. */
export function frameOf(node: Node): Element | null {
  try {
    return node.ownerDocument?.defaultView?.frameElement ?? null;
  } catch {
    return null; // The frame went over to another origin meanwhile.
  }
}

/** The trees that a node is in, from the innermost shadow root by its documents up to the top one. */
export function treesAround(node: Node): (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [];
  for (let at: Node | null = node; at; ) {
    const tree = Node.prototype.getRootNode.call(at) as Document | ShadowRoot;
    if (tree.nodeType !== 9 && tree.nodeType !== 11) break; // Not in any document.
    trees.push(tree);
    at = (tree as Partial<ShadowRoot>).host ?? frameOf(at);
  }
  return trees;
}
