import { passagesOnFile } from '../quotations/passages-on-file.ts'
import { clipped, listed } from '../quotations/quotation-words.ts'
import { quotedWords } from '../quotations/quoted-words.ts'
import { atField, type Rule } from '../rule.ts'

/** A rewritten copy keeps the news and loses the words. */
export const quotedSourceIsQuotable: Rule = {
  id: 'quoted-source-is-quotable',
  says: 'No quotation is taken from a reworded copy.',
  *check(content) {
    const { graph } = content
    const onFile = passagesOnFile(content)
    for (const [key, source] of graph.sources) {
      if (!onFile.isReworded(key) || source.data.quotations.length === 0) continue
      yield {
        ...atField(source, ['quotations', 0, 'text']),
        message: `[@${key}] is a reworded copy: its words are not those of the document.`,
        fix: 'Record the passage with the original, or take it out.',
      }
    }
    for (const entry of graph.entries) {
      for (const { kind, words, isClosed, after, start, end } of quotedWords(entry, graph)) {
        if (kind === 'heading' || !isClosed || after.length === 0) continue
        if (!after.every(onFile.isReworded) || onFile.isTitle(words)) continue
        const holder = onFile.holderOf(words)
        yield {
          file: entry.file,
          text: entry.text,
          start,
          end,
          message:
            `“${clipped(words)}” is quoted from ${listed(after)}, a reworded copy.` +
            (holder === undefined ? '' : ` It is on file for [@${holder}].`),
          fix: `Quote ${holder === undefined ? 'the original' : `[@${holder}]`} and cite it, or say it in your own words.`,
        }
      }
    }
  },
}
