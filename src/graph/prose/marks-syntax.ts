import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { decodeString } from 'micromark-util-decode-string'
import type { Code, Construct, Extension as SyntaxExtension, State } from 'micromark-util-types'
import type { Processor } from 'unified'
import { parseCitation } from '../../schema/citation.ts'

/**
 * Teach remark the two marks of our notation: citations, `[@key, p. 4]`, and mentions, `[[term]]`.
 *
 * They are read where Markdown itself is read, so code and escaped brackets are left alone, and
 * what stands in a mark is the author’s text and not Markdown. A bracket that holds no citation,
 * or is not closed in its paragraph, stays what it would be without us.
 *
 * @see https://github.com/micromark/micromark#extending-markdown
 */
export function remarkMarks(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree]
}

const open = 91 // [
const close = 93 // ]
const backslash = 92
const exclamation = 33
const parenthesis = 40

const mention = mark('mention', 2, (text) => text.trim() !== '')
const citation = mark('citation', 1, (text) => parseCitation(text).length > 0)
const syntax: SyntaxExtension = { text: { [open]: [mention, citation] } }

const leave: NonNullable<TreeExtension['exit']>[string] = function (token) {
  const value = decodeString(this.resume())
  const node = this.stack.at(-1)
  if (node?.type === 'citation' || node?.type === 'mention') node.value = value
  this.exit(token)
}

const tree: TreeExtension = {
  enter: {
    citation(token) {
      this.enter({ type: 'citation', value: '' }, token)
      this.buffer()
    },
    mention(token) {
      this.enter({ type: 'mention', value: '' }, token)
      this.buffer()
    },
  },
  exit: { citation: leave, mention: leave },
}

/** A mark of `width` brackets on each side, around text that `holds` knows as its own. */
function mark(
  type: 'citation' | 'mention',
  width: 1 | 2,
  holds: (text: string) => boolean,
): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      const { previous } = this
      const point = () => this.now()
      const textFrom = (start: ReturnType<typeof point>) =>
        this.sliceSerialize({ start, end: point() })
      let brackets = 0
      let start = point()

      const begin: State = (code) => {
        if (previous === exclamation) return nok(code) // an image
        effects.enter(type)
        return opening(code)
      }
      const opening: State = (code) => {
        if (brackets === width) {
          start = point()
          return between(code)
        }
        return code === open ? bracket(code, opening) : nok(code)
      }
      const between: State = (code) => {
        if (code === null || code === open) return nok(code)
        if (code === close) {
          brackets = 0
          return holds(textFrom(start)) ? closing(code) : nok(code)
        }
        if (isLineEnding(code)) {
          effects.enter('lineEnding')
          effects.consume(code)
          effects.exit('lineEnding')
          return between
        }
        effects.enter('data')
        return text(code)
      }
      const text: State = (code) => {
        if (code === null || code === open || code === close || isLineEnding(code)) {
          effects.exit('data')
          return between(code)
        }
        effects.consume(code)
        return code === backslash ? escaped : text
      }
      const escaped: State = (code) => {
        if (code !== open && code !== close && code !== backslash) return text(code)
        effects.consume(code)
        return text
      }
      const closing: State = (code) => {
        if (brackets < width) return code === close ? bracket(code, closing) : nok(code)
        // `[@name](address)` is an ordinary link.
        if (type === 'citation' && code === parenthesis) return nok(code)
        effects.exit(type)
        return ok(code)
      }
      const bracket = (code: Code, next: State): State => {
        effects.enter('markBracket')
        effects.consume(code)
        effects.exit('markBracket')
        brackets++
        return next
      }
      return begin
    },
  }
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
    mention: 'mention'
    markBracket: 'markBracket'
  }
}

/** `[see @a, § 2; @b]`: `value` is what stands between the brackets. */
interface CitationNode {
  type: 'citation'
  value: string
  position?: import('unist').Position | undefined
  data?: import('unist').Data | undefined
}

/** `[[harbor fee|the fee]]`: `value` is what stands between the brackets. */
interface MentionNode {
  type: 'mention'
  value: string
  position?: import('unist').Position | undefined
  data?: import('unist').Data | undefined
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode
    mention: MentionNode
  }
  interface RootContentMap {
    citation: CitationNode
    mention: MentionNode
  }
}
