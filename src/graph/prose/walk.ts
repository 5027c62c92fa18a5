/**
 * Every node of a tree, in the order of the text: each before what it holds. The list is made at
 * once, so that the tree may be changed while it is gone through; what is put in then is not in it.
 *
 * @param tree Of Markdown or of HTML.
 */
export function nodesIn<Node extends Walked<Node>>(tree: Node): Node[] {
  const nodes: Node[] = []
  const open = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node)
    if (node.children) open.push(...node.children.toReversed())
  }
  return nodes
}

type Walked<Node> = { type: string; children?: readonly Node[] }
