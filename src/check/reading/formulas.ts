/**
 * The published formulas for how hard English is to read. Each gives a US school grade, below 0 for
 * the easiest words. Made for whole texts; of one sentence each alone says little.
 */
export const formulas: Readonly<Record<string, (counts: Counts) => number>> = {
  /** @see https://apps.dtic.mil/sti/citations/AD0667273 (Smith and Senter, 1967) */
  'Automated Readability': ({ sentences, words, characters }) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,

  /** @see https://doi.org/10.1037/h0076540 (Coleman and Liau, 1975; both are per 100 words) */
  'Coleman–Liau': ({ sentences, words, characters }) =>
    0.0588 * ((100 * characters) / words) - 0.296 * ((100 * sentences) / words) - 15.8,

  /** @see https://apps.dtic.mil/sti/citations/ADA006655 (Kincaid and others, 1975) */
  'Flesch–Kincaid': ({ sentences, words, syllables }) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,

  /** @see https://en.wikipedia.org/wiki/Gunning_fog_index (Gunning, 1952) */
  'Gunning fog': ({ sentences, words, longWords }) =>
    0.4 * (words / sentences + (100 * longWords) / words),

  /** @see https://www.jstor.org/stable/40011226 (McLaughlin, 1969; long words per 30 sentences) */
  SMOG: ({ sentences, longWords }) => 3.1291 + 1.043 * Math.sqrt((30 * longWords) / sentences),
}

/** What the formulas count. There is at least one word, and one sentence. */
export type Counts = {
  sentences: number
  words: number
  /** Letters and digits. */
  characters: number
  syllables: number
  /** Words of three syllables or more. */
  longWords: number
}
