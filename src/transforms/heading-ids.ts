import { headingsIn } from '../graph/prose/headings.ts'
import type { Root } from '../graph/prose/nodes.ts'

/** Give each heading the id the graph knows it by, so that links to sections find it. */
export function headingIds() {
  return (tree: Root): void => {
    for (const { heading, id } of headingsIn(tree)) {
      heading.data = Object.assign(heading.data ?? {}, { hProperties: { id } })
    }
  }
}
