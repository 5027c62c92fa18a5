import type { Rule } from '../rule.ts'
import { abbreviationIsExpanded } from './abbreviation-is-expanded.ts'
import { addressIsSafe } from './address-is-safe.ts'
import { chartCanBeDrawn } from './chart-can-be-drawn.ts'
import { citationIsNotRepeated } from './citation-is-not-repeated.ts'
import { citedSourceExists } from './cited-source-exists.ts'
import { contentIsData } from './content-is-data.ts'
import { dateIsAbsolute } from './date-is-absolute.ts'
import { effectFollowsTarget } from './effect-follows-target.ts'
import { effectIsCited } from './effect-is-cited.ts'
import { effectTargetExists } from './effect-target-exists.ts'
import { exceptionIsNeeded } from './exception-is-needed.ts'
import { figureIsOnFile } from './figure-is-on-file.ts'
import { firstMentionIsLinked } from './first-mention-is-linked.ts'
import { footnoteIsDefined } from './footnote-is-defined.ts'
import { frontMatterFitsSchema } from './front-matter-fits-schema.ts'
import { headingOrder } from './heading-order.ts'
import { idIsUnique } from './id-is-unique.ts'
import { imageHasAlt } from './image-has-alt.ts'
import { linkTargetExists } from './link-target-exists.ts'
import { locatorHasLabel } from './locator-has-label.ts'
import { noHiddenCharacters } from './no-hidden-characters.ts'
import { oldAddressLeadsOn } from './old-address-leads-on.ts'
import { pageIsCurrent } from './page-is-current.ts'
import { paragraphIsCited } from './paragraph-is-cited.ts'
import { proseParses } from './prose-parses.ts'
import { questionHasAnswer } from './question-has-answer.ts'
import { quotationMatchesSource } from './quotation-matches-source.ts'
import { quotedSourceIsQuotable } from './quoted-source-is-quotable.ts'
import { recordIsReadable } from './record-is-readable.ts'
import { relatedRecordExists } from './related-record-exists.ts'
import { relationsEnd } from './relations-end.ts'
import { reviewIsNotOverdue } from './review-is-not-overdue.ts'
import { sentenceIsReadable } from './sentence-is-readable.ts'
import { shareAddsUp } from './share-adds-up.ts'
import { sourceIsCited } from './source-is-cited.ts'
import { termExists } from './term-exists.ts'
import { termIsUsed } from './term-is-used.ts'
import { termNameIsUnique } from './term-name-is-unique.ts'
import { weekdayMatchesDate } from './weekday-matches-date.ts'

/** Every rule the site keeps: files first, then what is in them, then how they join. */
export const rules: readonly Rule[] = [
  recordIsReadable,
  frontMatterFitsSchema,
  proseParses,
  contentIsData,
  noHiddenCharacters,
  addressIsSafe,
  idIsUnique,
  citedSourceExists,
  locatorHasLabel,
  sourceIsCited,
  paragraphIsCited,
  citationIsNotRepeated,
  quotationMatchesSource,
  quotedSourceIsQuotable,
  figureIsOnFile,
  shareAddsUp,
  chartCanBeDrawn,
  termExists,
  termNameIsUnique,
  termIsUsed,
  firstMentionIsLinked,
  linkTargetExists,
  oldAddressLeadsOn,
  footnoteIsDefined,
  relatedRecordExists,
  effectTargetExists,
  effectIsCited,
  effectFollowsTarget,
  relationsEnd,
  questionHasAnswer,
  pageIsCurrent,
  reviewIsNotOverdue,
  dateIsAbsolute,
  weekdayMatchesDate,
  headingOrder,
  imageHasAlt,
  abbreviationIsExpanded,
  sentenceIsReadable,
  // Last: it judges by what the others found.
  exceptionIsNeeded,
]
