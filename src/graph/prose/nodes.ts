import type { createProcessor } from '@mdx-js/mdx'

/** A body as it is read: Markdown, GFM, MDX and our two marks. */
export type Root = WithMarks<StockRoot>

/** Any part of a body, the whole of it included. */
export type Nodes = WithMarks<Stock> | Mark

/** What holds other parts. */
export type Parents = Extract<Nodes, { children: unknown[] }>

/** Parts of one kind. */
export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

/** `[see @a, § 2; @b]`: `value` is what stands between the brackets. */
export type CitationNode = MarkOf<'citation'>

/** `[[harbor fee|the fee]]`: `value` is what stands between the brackets. */
export type MentionNode = MarkOf<'mention'>

type Mark = CitationNode | MentionNode

type MarkOf<Type extends string> = Pick<Text, 'position'> & { type: Type; value: string }

/** What stock MDX reads a body into. */
type StockRoot = ReturnType<ReturnType<typeof createProcessor>['parse']>

type Stock = StockRoot | StockRoot['children'][number]

type Text = Extract<Stock, { type: 'text' }>

/** Stock parts, except that a mark may stand wherever words may. */
type WithMarks<Node> = Node extends { children: (infer Child)[] }
  ? { [Key in keyof Node]: Key extends 'children' ? ChildWithMarks<Child>[] : Node[Key] }
  : Node

type ChildWithMarks<Child> = WithMarks<Child> | (Text extends Child ? Mark : never)
