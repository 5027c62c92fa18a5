import { parseCitation } from '../../schema/citation.ts'
import type { CitationNode, MentionNode } from './nodes.ts'
import { readEscapes } from './read-escapes.ts'
import type {
  Code,
  Construct,
  Extensible,
  State,
  SyntaxExtension,
  TreeExtension,
} from './syntax-extension.ts'

/**
 * Teach remark the two marks of our notation: citations, `[@key, p. 4]`, and mentions, `[[term]]`.
 *
 * They are read where Markdown itself is read, so code and escaped brackets are left alone, and
 * what stands in a mark is the author’s text and not Markdown. A bracket that holds no citation,
 * or is not closed in its paragraph, stays what it would be without us.
 *
 * @see https://github.com/micromark/micromark#extending-markdown
 */
export function remarkMarks(this: Extensible): undefined {
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

type MarkExtension = TreeExtension<CitationNode | MentionNode>

const leave: MarkExtension['exit'][string] = function (token) {
  const value = readEscapes(this.resume())
  const node = this.stack.at(-1)
  if (node?.type === 'citation' || node?.type === 'mention') node.value = value
  this.exit(token)
}

const tree: MarkExtension = {
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
