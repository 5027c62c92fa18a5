import type { MarkMeaning } from '../exports/words/mark-words.ts'

/** Status words at the head of a page and in lists, each with what it says in plain words. */
export const statusMeanings: readonly Meaning[] = [
  { words: 'In effect', says: 'It was made, and nothing on file has ended it or put it on hold.' },
  { words: 'In effect, upheld', says: 'A court looked at it and let it stand.' },
  { words: 'In effect, amended', says: 'It was changed since, and stands as changed.' },
  {
    words: 'Partly in effect',
    says: 'It decided more than one point. At least one of them is over or on hold, and at least one is not. Its page says which.',
  },
  {
    words: 'On hold',
    says: 'A court has paused it. It has no force for now, and it may come back.',
  },
  {
    words: 'No longer in effect',
    says: 'It is over: a court or a lawmaker ended it, something took its place, or its time ran out.',
  },
  { words: 'Replaced', says: 'Something newer took its place.' },
  { words: 'Expired', says: 'It had a known last day, and that day has passed.' },
  {
    words: 'Sent back for a new decision',
    says: 'A higher court returned it to a lower one, which has to decide again.',
  },
  {
    words: 'No outcome on file',
    says: 'Someone asked for something, and we have no answer on file.',
  },
  {
    words: 'Sent back, no outcome on file',
    says: 'A court has to look again at what was asked for, and we have no answer on file.',
  },
  {
    words: 'Closed',
    says: 'A suit or a demand that was decided, settled, dismissed or withdrawn.',
  },
  {
    words: 'Enforced by a court',
    says: 'A court ordered the person or office that got the demand to obey it.',
  },
  { words: 'Complied with', says: 'What was demanded was handed over or done.' },
  { words: 'Carried out', says: 'What was ordered or demanded was done.' },
  {
    words: 'Done',
    says: 'A single act, such as a statement. There is nothing in it to be in force.',
  },
  {
    words: 'Dated after this site’s day',
    says: 'It has not happened yet on the day for which this copy of the site was made.',
  },
]

/** The place on the page of meanings that explains a status word, with or without “in part”. */
export function meaningId(label: string): string {
  const words = label.replace(/ in part$/, '').toLowerCase()
  return `word:${words.replace(/[^a-z]+/g, '-')}`
}

/** Marks beside a link or a citation, by what they stand for. */
export const markMeanings: Readonly<Partial<Record<MarkMeaning, Meaning>>> = {
  vacates: {
    words: 'vacated',
    says: 'A court canceled it. It has had no force since that day.',
  },
  reverses: {
    words: 'reversed',
    says: 'A higher court decided that it was wrong. It has had no force since that day.',
  },
  stays: { words: 'put on hold', says: 'A court paused it. It may come back.' },
  enjoins: { words: 'blocked', says: 'A court forbade it to be applied. It may come back.' },
  remands: {
    words: 'sent back',
    says: 'A higher court returned it to a lower one, which has to decide again.',
  },
  dismisses: {
    words: 'dismissed',
    says: 'A court ended the suit or the request without granting it.',
  },
  withdraws: { words: 'withdrawn', says: 'Whoever made it took it back.' },
  repeals: { words: 'repealed', says: 'Lawmakers took the law or the rule off the books.' },
  supersedes: {
    words: 'replaced, or decided',
    says: 'Something newer took its place. Of a suit, “decided” means that a court ruled on it.',
  },
  settles: { words: 'settled', says: 'The parties ended the dispute by agreement.' },
  expired: { words: 'expired', says: 'It had a known last day, and that day has passed.' },
  ended: {
    words: 'no longer in effect',
    says: 'It is over by way of another ruling, such as one on the decision that had brought it back. Its page tells the steps.',
  },
  replaced: {
    words: 'replaced',
    says: 'Something newer takes its place, by way of another ruling. Its page tells the steps.',
  },
  'on-hold': {
    words: 'on hold',
    says: 'It is paused by way of another ruling, such as one on the decision that had freed it. Its page tells the steps.',
  },
  relies: {
    words: 'relies on something that …',
    says: 'It was not touched itself. But it rests on something that is over or on hold, so it may not last. “Two steps away” means that something lies between.',
  },
}

/** One word a reader meets, and what it says. */
export type Meaning = { words: string; says: string }
