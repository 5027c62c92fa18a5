import { describe, expect, test } from 'vitest'
import { findQuotation, readPassage } from './quotation.ts'

const find = (quoted: string, passage: string, isEnglish = true) =>
  findQuotation(quoted, readPassage(passage), isEnglish)

describe('a quotation stands in a passage', () => {
  test.each([
    ['the fee', 'He paid the fee twice.'],
    ['the  fee\nis due', 'the fee is due'],
    ["the board's fee", 'the board’s fee'],
    ['the fee – as set – is due', 'the fee — as set - is due'],
    ['the fee -- as set -- is due', 'the fee — as set — is due'],
    ['cafe\u0301 fees', 'caf\u00E9 fees'],
    ['a « fee » by name', 'a “ fee ” by name'],
    ['a ‘fee’ by name', 'It was a “fee” by name.'],
    // The sentence’s own comma or full stop, at the very end only.
    ['the fee is law,', 'the fee is law and stays'],
    ['the fee is law.', 'the fee is law and stays'],
    ['a mere ‘fee,’', 'a mere “fee” by name'],
    ['费用。', '这是费用,不是税'],
    // Words left out.
    ['the fee … is due', 'the fee, set in May, is due'],
    ['the fee ... is due', 'the fee, set in May, is due'],
    ['the fee . . . is due', 'the fee, set in May, is due'],
    ['the fee […] is due', 'the fee, set in May, is due'],
    ['the fee [...] is due', 'the fee, set in May, is due'],
    ['… the fee is due …', 'Then the fee is due today.'],
    ['the fee is due. … Boats pay', 'the fee is due. It is new. Boats pay'],
    ['the fee … is due', 'the fee, which is not a tax, is due'],
    [
      'the fee … and is due',
      'the fee is not later than May and is due'.replace('is not', 'falls not'),
    ],
    ['no … fee', 'no harbor or landing fee'],
    // Words put in.
    ['[T]he fee is due', 'the fee is due'],
    ['[t]he fee is due', 'The fee is due'],
    ['[T]he fee is due', '[T]he fee is due'],
    ['It holds that [t]he fee is due', 'It holds that The fee is due'],
    ['the fee … [A] boat pays', 'the fee is due. Thus a boat pays'],
    ['the fee [on boats] is due', 'the fee is due'],
    ['[The board] may set a fee', 'It may set a fee'],
    ['[the owner] may not leave', 'he may not leave'],
    ['they [do not] pay', 'they don’t pay'],
    ['the fee [sic], is due', 'the fee, is due'],
    ['the fee[,] is due', 'the fee is due'],
    ['boats need[ed] to pay', 'boats need to pay'],
    ['boats need[ed] to pay', 'boats needs to pay'],
    ['[ICE] may ask', 'Immigration and Customs Enforcement may ask'],
    ['the [department] may ask', 'the US Department of Homeland Security may ask'],
    // Edges of words.
    ['the court', 'the court’s order'],
    ['État', 'l’État de droit'],
    ['if granted', 'relief—if granted—is'],
    ['a fee', '(a fee)'],
    ['拒绝', '港口不得拒绝船只'],
    ['$12', 'a fee of $12, due at once'],
  ])('%j in %j', (quoted, passage) => {
    expect(find(quoted, passage)).toBe('found')
  })
})

describe('a quotation does not stand in a passage', () => {
  test.each([
    // Pieces of words.
    ['lawful', 'unlawful fees'],
    ['is', 'this fee'],
    ['lawful', 'a non-lawful fee'],
    ['risk', 'a risk-free fee'],
    ['can', 'they can’t pay'],
    ['est', 'le droit n’est pas'],
    ['204', '1,204 boats'],
    ['1', '1,204 boats'],
    ['5', '0.5 percent'],
    ['绝船', '港口不得拒绝船只'],
    // Other words, case, digits and signs.
    ['the fee is due', 'The fee is due'],
    ['the fees', 'the fee'],
    ['a fee of $12', 'a fee of $21'],
    ['the fee, is due', 'the fee is due'],
    ['the fee. is due', 'the fee is due'],
    ['the fee is due?', 'the fee is due'],
    ['the fee is due!', 'the fee is due'],
    ['is the fee due', 'is the fee, due'],
    ['a - b', 'a-b'],
    ['', 'the fee'],
    ['.', 'the fee.'],
    ['…', 'the fee'],
    // Order, and bounds.
    ['is due … the fee', 'the fee is due'],
    ['the fee … the fee', 'the fee'],
    [
      'the fee [of a board] is due',
      'the fee, which one two three four five six seven eight, is due',
    ],
    ['[B]he fee', 'the fee'],
    ['[un]lawful fees', 'lawful fees'],
    ['hope[ful]', 'hopeless'],
    ['hope[ful] owners', 'hopeless owners'],
    ['need[lessly] paid', 'need paid'],
    ['1[2]04 boats', '1204 boats'],
    ['20[21]', '2019'],
    ['they do[es] pay', 'they don’t pay'],
  ])('%j in %j', (quoted, passage) => {
    expect(find(quoted, passage)).toBe('absent')
  })
})

describe('a negation never passes by likeness', () => {
  test.each([
    ['the fee is lawful', 'the fee is not lawful'],
    ['the fee is not lawful', 'the fee is lawful'],
    ['a lawful fee', 'an unlawful fee'],
    ['an unlawful fee', 'a lawful fee'],
    ['boats can pay', 'boats can’t pay'],
    ['boats cannot pay', 'boats can pay'],
    ['boats do pay', 'boats don’t pay'],
    ['with a warrant', 'without a warrant'],
    ['without a warrant', 'with a warrant'],
    ['no boat may leave', 'a boat may leave'],
    ['a boat may leave', 'no boat may leave'],
    ['never paid', 'ever paid'],
    ['ever paid', 'never paid'],
    ['neither boat', 'either boat'],
    ['none of the boats', 'one of the boats'],
    ['a citizen', 'a noncitizen'],
    ['compliance', 'non-compliance'],
    ['nothing was due', 'something was due'],
    ['[un]lawful fee', 'the lawful fee'],
    ['is[n’t] due', 'is due'],
    ['can[not] pay', 'can pay'],
    ['no[t] due', 'now due'],
    ['the fee is … lawful', 'the fee is not lawful'],
    ['the fee is … lawful', 'the fee is not, and never was, lawful'],
    ['the port shall … turn away', 'the port shall not turn away'],
    ['the fee … lawful', 'the fee is not lawful'],
    ['search … a warrant', 'search a berth without a warrant'],
    ['There is … fee', 'There is no fee'],
    ['boats … pay', 'boats don’t pay'],
    ['the fee is [quite] lawful', 'the fee is not lawful'],
    ['the fee is [not] lawful', 'the fee is lawful'],
    ['the fee [is] lawful', 'the fee is not lawful'],
    ['[The fee is] lawful', 'The fee is not lawful'],
    ['[It is not] lawful', 'It is lawful'],
    ['The fee is [just]', 'The fee is not just'],
    ['[A] boat may leave', 'No boat may leave'],
    ['they [do] pay', 'they don’t pay'],
    ['they [never] pay', 'they may pay'],
  ])('%j in %j', (quoted, passage) => {
    expect(find(quoted, passage)).not.toBe('found')
  })

  test.each([
    ['the fee is … lawful', 'negated'],
    ['the fee is [quite] lawful', 'negated'],
    ['the fee is lawful', 'absent'],
  ])('and is told from other words: %j', (quoted, found) => {
    expect(find(quoted, 'the fee is not lawful')).toBe(found)
  })
})

test('in other languages only the words themselves are held to', () => {
  expect(find('das is … due', 'das is not due', false)).toBe('found')
})

test('a long passage and many gaps end soon', () => {
  expect(find('a … a … a … a … a … b', 'a '.repeat(20_000))).toBe('absent')
  expect(find('a [a] a [a] a [a] a [a] b', 'a '.repeat(20_000))).toBe('absent')
})
