import type { RehypePlugin } from '@astrojs/markdown-remark'
import { nodesIn } from '../graph/prose/walk.ts'

/** Every element of a tree of HTML, each before what it holds. */
export function elementsIn(tree: Root): Element[] {
  return nodesIn<Root | Content>(tree).filter((node) => node.type === 'element')
}

/** A page’s prose as HTML: what a rehype plugin is given. */
export type Root = Parameters<Transform>[0]

export type Element = Extract<Content, { type: 'element' }>

type Content = Root['children'][number]

type Transform = Extract<ReturnType<RehypePlugin>, (...given: never[]) => unknown>
