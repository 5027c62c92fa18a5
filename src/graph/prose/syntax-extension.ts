/**
 * The part of the Markdown reader that our notation is plugged into, as far as it is used: its
 * tokenizer, which cuts text into tokens letter by letter, and its builder, which makes nodes of them.
 *
 * @see https://github.com/micromark/micromark#extending-markdown
 * @see https://github.com/syntax-tree/mdast-util-from-markdown#extension
 */
export type Extensible = {
  data(): {
    settings?: unknown
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: unknown[]
  }
}

/** What may begin at a letter in a run of words, by the letter’s code; the first that fits is taken. */
export type SyntaxExtension = { text: Readonly<Record<number, readonly Construct[]>> }

/** Reads one kind of mark. */
export type Construct = {
  name: string
  /** @returns What takes the first letter: `ok` at the end of a mark, `nok` where there is none. */
  tokenize(this: Tokenizer, effects: Effects, ok: State, nok: State): State
}

/** A letter in UTF-16; below 0 for ends of lines and tabs, `null` at the end of the words. */
export type Code = number | null

/** Takes a letter, and says what takes the next. */
export type State = (code: Code) => State | undefined

type Tokenizer = {
  /** The letter before the mark. */
  previous: Code
  now(): Point
  sliceSerialize(span: { start: Point; end: Point }): string
}

type Point = { line: number; column: number; offset: number }

type Effects = {
  enter(token: string): unknown
  consume(code: Code): unknown
  exit(token: string): unknown
}

/** What is done where a token begins and ends, by its name. */
export type TreeExtension<Node> = Record<
  'enter' | 'exit',
  Readonly<Record<string, (this: Builder<Node>, token: object) => void>>
>

type Builder<Node> = {
  /** The nodes that are open, the innermost last. */
  stack: { type: string; value?: string }[]
  enter(node: Node, token: object): unknown
  exit(token: object): unknown
  /** Begins to collect words instead of making nodes of them. */
  buffer(): unknown
  /** @returns The words collected since, escapes as typed. */
  resume(): string
}
