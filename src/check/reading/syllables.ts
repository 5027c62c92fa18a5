/**
 * How many syllables an English word has, about: its groups of vowels, after it is spelled a little
 * more as it is spoken. The spelling of English tells it for most words, and for some names it does
 * not: one too many or too few, which is little in the mean over a sentence.
 *
 * @param word One word, with or without an apostrophe or accents; capitals do not matter.
 * @returns At least 1, also for a number.
 */
export function syllablesIn(word: string): number {
  const letters = word.normalize('NFD').toLowerCase().replaceAll('’', "'")
  const spoken = respellings.reduce((text, [as, so]) => text.replace(as, so), letters)
  return spoken.match(/[aeiouy]+/g)?.length ?? 1
}

/** Whether the formulas call a word long: it has three syllables or more. */
export function isLong(word: string): boolean {
  return syllablesIn(word) >= 3
}

/** Spellings and what to read instead, in this order. A hyphen parts vowels that do not go together. */
const respellings: readonly (readonly [RegExp, string])[] = [
  // didn’t, the boss’s, résumé; then letters only
  [/(?<=[dstv])n't$/, 'nit'],
  [/(?<=[sxz]|[cs]h)'s$/, 'es'],
  [/e\u0301(?=s?$)/, 'ee'],
  [/[^a-z]/g, ''],

  // Words that are spelled like no other
  [/^every/, 'evry'],
  [/^evening/, 'evning'],
  [/^business/, 'bisness'],
  [/^wednes/, 'wens'],
  [/^(any|evry)one/, '$1-won'],
  [/^maybe/, 'maybee'],
  [/^(recipe|simile|apostrophe|catastrophe|karate|cafe)(?=s?$)/, '$1-e'],
  [/^(never|none)the/, '$1thee'],
  [/peopl/, 'pepl'],

  // unique, league, language, guess, but argue, ambiguity
  [/qu/g, 'q'],
  [/(?<!ar)gu(?!ity)(?=[aeiy])/g, 'g'],

  // Silent in the middle: thereof, sometimes, foregoing; enforcement, but settlement; gracefully, guideline
  [/^(ther|wher|her)e(?=after|as|by|fore|in|of|to|upon|with)/, '$1'],
  [/^(som|hom|mor)e(?=[a-qt-z])/, '$1'],
  [/^(?!forest)fore(?=[bcghkmrstw])/, 'for'],
  [/(?<=[aeiouy][^aeiouy]*[^aeiouyl])e(?=ments?$)/, ''],
  [
    /(?<=[aeiouy][^aeiouy]*)(?<=[aeiouy]l|[^aeiouyl])e(?=(?:(?:less|ful)(?:ly|ness)?|ly|ness|some|work|where|wide|line)$)/,
    '',
  ],

  // Silent at the end: ruled, but settled, treated, hundred; rules, but taxes, tables; case, but table
  [/(?<=[aeiouy].*)(?<=[aeiouyrl]l|[aeiouyr]r|[^lrtd])ed$/, 'd'],
  [/(?<=[aeiouy].*)(?<=[aeiouyrl]l|[^cs]h|[^cghlsxz])es$/, 's'],
  [/(?<=[aeiouy].*)(?<=[aeiouyrl]l|[^l])e$/, ''],

  // Spoken and not written: federalism, rhythm
  [/(?<=[iy](?:s|th))m$/, 'um'],

  // Vowels that meet and are spoken apart: being; layout; media, associate; period, but nation; client;
  // actual; continuous; video; create; reopen; cooperate, poem
  [/[aeiouy](?=ing(?:s|ly)?$)/, '$&-'],
  [/(?<=[aeou])y(?=[aeiou])|(?<=[bcdfghlmnprt])y(?=[ae])/g, '$&-'],
  [/(?<![cgst])i(?=a(?!g(?:e?s)?$))|(?<=[ct])i(?=at)|(?<=[^aeiouy])i(?=u)/g, '$&-'],
  [/(?<![cgstx]|[ln](?=ion))i(?=o)/g, '$&-'],
  [/(?<![cst])i(?=en[ct])|^sci(?=en)|i(?=et)|(?<=[^f]l)i(?=en)/, '$&-'],
  [/(?<=[aeiouy].*[^aeiouyt])i(?=e(?:rs?|st)$)/, '$&-'],
  [/(?<![gs])u(?=a)|(?<=s)u(?=a[ln])|(?<=[dfr])u(?=el)/g, '$&-'],
  [/u(?=ou|en[ct]|it[yi]|in(?!g)|id$)/g, '$&-'],
  [/(?<![cg])e(?=o)|^ge(?=o)|e(?=um$)|^(?:ide|are|pre)(?=a(?!ch))|(?<=cr)e(?=at(?!u))/, '$&-'],
  [/^re(?=act|al(?!s?$|ly)|ap|as[sk]|e[lnsx]|i(?!gn|n$)|o|u[ns])|^pre(?=[eio])/, '$&-'],
  [/^co(?=al[ei]|au|e[drx]|in[cs]|op|ord)|o(?=e[mt])|(?<=her|st)o(?=ic)|a(?=os)/, '$&-'],
]
