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

/** The element of the top document that a node is in: itself, or the frame around it. */
export function elementInTop(node: Node): Element | null {
  let at: Node = node;
  for (let frame = frameOf(at); frame; frame = frameOf(at)) at = frame;
  return at.nodeType === 1 ? (at as Element) : at.parentElement;
}
