import { type Box, box, type Style } from './box.ts'
import type { Card } from './card.ts'

/**
 * A card as boxes: the mark and the name of the site at the top, what the page is about in the
 * middle, where it stands at the foot. What has fallen is struck through and said in words.
 */
export function cardTree(card: Card): Box {
  const { site, kind, title, text, standing } = card
  const isFallen = standing?.look === 'fallen'
  return box(
    page,
    box({ ...edge, backgroundColor: isFallen ? ink.fallen : ink.brand }),
    box(
      sheet,
      box(masthead, mark(site === '' ? 112 : 60), site === '' ? undefined : box(name, site)),
      box(
        middle,
        kind === undefined ? undefined : box(eyebrow, kind),
        title === ''
          ? undefined
          : box({ ...heading, ...sized(title, text), ...(isFallen ? struck : {}) }, cut(title)),
        text === undefined ? undefined : box({ ...summary, ...sizedText(text) }, text),
      ),
      standing && foot(standing),
    ),
  )
}

function foot({ label, detail, look }: NonNullable<Card['standing']>): Box {
  const color = { fallen: ink.fallen, caution: ink.caution, plain: ink.ink }[look]
  return box(
    { ...footer, borderTop: `2px solid ${ink.rule}` },
    box({ ...chip, color, border: `3px solid ${color}` }, label),
    detail === '' ? undefined : box({ ...aside, ...sizedAside(detail), color }, detail),
  )
}

/** The mark: the brackets of a citation around a point. */
function mark(size: number): Box {
  const path = (d: string) => ({ type: 'path', props: { d } })
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 32 32',
      fill: 'none',
      stroke: ink.brand,
      strokeWidth: 3.2,
      children: [
        path('M11 4H5v24h6M21 4h6v24h-6'),
        { type: 'circle', props: { cx: 16, cy: 16, r: 4.5, fill: ink.fallen, stroke: 'none' } },
      ],
    },
  }
}

/** The more there is to say, the smaller the title. */
function sized(title: string, text = ''): Style {
  const letters = Math.min(title.length, mostLetters) + text.length / 6
  return { fontSize: sizes.find(([most]) => letters <= most)?.[1] ?? 44, lineHeight: 1.14 }
}

/** A title that would fill the card ends at a word, with an ellipsis. */
function cut(title: string): string {
  if (title.length <= mostLetters) return title
  return `${title.slice(0, mostLetters).replace(/\s+\S*$/, '')}…`
}

const mostLetters = 160

/** Never cut: the end of a summary may be what took back its beginning. */
function sizedText(text: string): Style {
  return { fontSize: text.length <= 160 ? 34 : 29 }
}

function sizedAside(detail: string): Style {
  return { fontSize: detail.length <= 60 ? 32 : 27 }
}

/** Up to how many letters, and how large, in pixels. */
const sizes = [
  [16, 104],
  [32, 84],
  [60, 72],
  [100, 62],
  [150, 54],
] as const

/** The light colours of `styles/tokens.css`. */
const ink = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  soft: '#57534a',
  rule: '#d8d2c3',
  brand: '#1d3a4f',
  fallen: '#8c1d18',
  caution: '#7a4a00',
} as const

const page: Style = {
  width: '100%',
  height: '100%',
  backgroundColor: ink.paper,
  color: ink.ink,
  fontFamily: 'Latin, More',
}

const edge: Style = { width: 18, height: '100%' }
const sheet: Style = { flexDirection: 'column', flexGrow: 1, width: 0, padding: '50px 64px 48px' }
const masthead: Style = { alignItems: 'center', gap: 20 }
const name: Style = { fontSize: 36, fontWeight: 600, color: ink.brand }

const middle: Style = {
  flexDirection: 'column',
  flexGrow: 1,
  justifyContent: 'center',
  gap: 14,
}

const eyebrow: Style = { fontSize: 32, color: ink.soft }
const heading: Style = {
  display: 'block',
  fontWeight: 600,
  textWrap: 'balance',
  // A word longer than the card goes on in the next line.
  wordBreak: 'break-word',
}
const struck: Style = { textDecoration: `line-through ${ink.fallen}`, textDecorationThickness: 3 }

const summary: Style = { display: 'block', lineHeight: 1.35, color: ink.soft }

const footer: Style = { alignItems: 'center', flexWrap: 'wrap', gap: '14px 26px', paddingTop: 24 }

const chip: Style = {
  flexShrink: 0,
  padding: '6px 20px 9px',
  borderRadius: 6,
  fontSize: 36,
  fontWeight: 600,
}

const aside: Style = {
  display: 'block',
  fontSize: 32,
  lineHeight: 1.2,
  lineClamp: 2,
  flexShrink: 1,
}
