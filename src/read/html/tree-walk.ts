/** Walks a tree of any depth without calling itself. */
import type { HtmlElement, HtmlText } from "./html-tree.ts";

export interface TreeVisitor {
  /** @returns false to leave out what is in the element, and its closing */
  open(element: HtmlElement): boolean;
  text(node: HtmlText, parent: HtmlElement): void;
  close(element: HtmlElement): void;
}

export function walkTree(root: HtmlElement, visitor: TreeVisitor): void {
  const open: Array<{ readonly element: HtmlElement; next: number }> = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      if (open.length > 0) visitor.close(top.element);
    } else if (child.kind === "text") visitor.text(child, top.element);
    else if (visitor.open(child)) open.push({ element: child, next: 0 });
  }
}
