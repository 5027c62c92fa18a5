/** The tokens of `styles/tokens.css`, by what they are, each with its use. */
export const tokens = {
  colours: {
    paper: 'The ground of every page.',
    panel: 'The ground of a box that stands out from it.',
    ink: 'Text.',
    soft: 'Text of less weight: dates, labels, where a source stands.',
    rule: 'Lines between things.',
    link: 'Links.',
    brand: 'The mark, and the edge of a card.',
    focus: 'The ring around what the keyboard is on.',
    fallen: 'Words for what is no longer in effect.',
    caution: 'Words for what is on hold or in effect in part.',
    open: 'Words for what has no outcome yet.',
  },
  sizes: {
    tiny: 'Numbers of citations, side notes, marks.',
    small: 'Facts, tables, captions.',
    text: 'Running text.',
    h3: 'A heading within a section.',
    large: 'The summary of a page; the name of the site.',
    h2: 'The heading of a section.',
    title: 'The title of a page.',
  },
  spaces: {
    'space-1': 'Between words that belong together.',
    'space-2': 'Inside small boxes.',
    'space-3': 'Between paragraphs.',
    'space-4': 'Between a head and its text.',
    'space-5': 'Between sections.',
    'space-6': 'At the end of a page.',
  },
  families: {
    display: 'Names and headings.',
    serif: 'Running text: what the reader’s device has.',
    sans: 'Facts, notes, controls.',
    mono: 'Docket numbers and addresses.',
  },
  widths: {
    measure: 'A line of text.',
    margin: 'The margin beside it, on wide screens.',
  },
} as const
