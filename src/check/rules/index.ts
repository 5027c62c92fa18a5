import type { Rule } from '../rule.ts'
import { addressIsSafe } from './address-is-safe.ts'
import { citedSourceExists } from './cited-source-exists.ts'
import { contentIsData } from './content-is-data.ts'
import { effectFollowsTarget } from './effect-follows-target.ts'
import { effectTargetExists } from './effect-target-exists.ts'
import { footnoteIsDefined } from './footnote-is-defined.ts'
import { frontMatterFitsSchema } from './front-matter-fits-schema.ts'
import { idIsUnique } from './id-is-unique.ts'
import { proseParses } from './prose-parses.ts'
import { recordIsReadable } from './record-is-readable.ts'
import { relatedRecordExists } from './related-record-exists.ts'
import { relationsEnd } from './relations-end.ts'
import { termExists } from './term-exists.ts'

/** Every rule the site keeps: files first, then what is in them, then how they join. */
export const rules: readonly Rule[] = [
  recordIsReadable,
  frontMatterFitsSchema,
  proseParses,
  contentIsData,
  addressIsSafe,
  idIsUnique,
  citedSourceExists,
  termExists,
  footnoteIsDefined,
  relatedRecordExists,
  effectTargetExists,
  effectFollowsTarget,
  relationsEnd,
]
