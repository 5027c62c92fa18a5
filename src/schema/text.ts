import { z } from 'astro/zod'
import { parseCitations } from './citation.ts'

/** Text with something in it. */
export const words = z
  .string('Write some words.')
  .trim()
  .min(1, 'Write something here, or leave the field out.')

/**
 * Words shown as they are typed, in lists, previews and feeds, where a citation or a link has no
 * place: a mark in them would be printed as typed.
 */
export const plainText = words.refine((text) => !/\[\[|\[[^\]]*@[\w-]|\[\^/.test(text), {
  error: 'This is plain text: take out the [@citation], [[link]] or [^note].',
})

const idHint =
  'Write an id in small letters, digits and single hyphens, such as `harbor-fees-2031`.'

/** A word that names a record: the file's name, the address and the citation key. */
export const id = z.string(idHint).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idHint)

const referenceHint = 'Write a development’s id, or `id#point`, such as `harbor-order#fee-ban`.'

/** A development, or one point of it: `harbor-order` or `harbor-order#fee-ban`. */
export const pointReference = z
  .string(referenceHint)
  .regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/, referenceHint)

const citationHint = 'Write a citation in brackets and quotation marks: "[@harbor-act, § 4]".'

/** Citations as in prose, alone: `[@harbor-act, § 4]`. */
export const citations = z.string(citationHint).refine((field) => {
  const brackets = field.match(/\[[^[\]]*\]/g) ?? []
  const rest = field.replace(/\[[^[\]]*\]/g, '').trim()
  return (
    rest === '' && brackets.length > 0 && brackets.every((one) => parseCitations(one).length > 0)
  )
}, citationHint)

/** A full web address. That it is a safe one is the rule `address-is-safe`. */
export const address = z.url('Write a full address that begins with https://.')
