import { expect, test } from 'vitest'
import { calendarOf } from '../time/calendar.ts'
import { figureReader } from './figures.ts'

const readers = new Map(
  ['en', 'es', 'ar', 'fa', 'he', 'ht', 'ja', 'ko', 'vi', 'zh'].map((tag) => [
    tag,
    figureReader(calendarOf(tag)),
  ]),
)
const keysOf = (text: string, language = 'en') =>
  readers
    .get(language)?.(text)
    .map(({ key }) => key)

test.each([
  ['12,797', '12 797', '12,797 requests', '12797 requests'],
  ['twelve boats', '12 boats', 'a dozen boats'],
  ['twenty-two people', 'twenty two people', '22 people'],
  ['two dozen people', 'nearly two dozen people', '24 people'],
  ['half a dozen boats', 'six boats'],
  ['one hundred and four boats', '104 boats'],
  ['two hundred thousand people', '200,000 people'],
  ['6% of them', '6 % of them', '6 per cent of them', '6 percent of them', 'six percent of them'],
  ['$14 million', '$14,000,000', '14 million dollars', 'US$14 million', 'fourteen million dollars'],
  ['£3m', '£3,000,000', '3,000,000 £'],
  ['1.2 million', '1,200,000'],
  ['half of the boats', 'nearly half', '50% of them', 'half its members'],
  ['a quarter of the boats', 'one in four boats', '25% of them', '1 in 4'],
  ['two-thirds of them', 'two thirds of them'],
  ['a 48-hour hold', '48 hours', 'forty-eight hours'],
])('%s, %s and the rest are one figure', (...texts) => {
  const [first, ...others] = texts.map((text) => keysOf(text))
  expect(first).toHaveLength(1)
  for (const other of others) expect(other).toEqual(first)
})

test.each([
  ['5 February 2020, February 5, 2020 and 5–7 March 2020', []],
  ['On 14 and 16 December 12 boats came', ['count 12']],
  ['In March 12 boats came', ['count 12']],
  ['In 2020 and 2020–21, in the 2010s, the 2019 order', []],
  ['In 2020 300 people', ['count 300']],
  ['at 10:30 p.m., 5 pm, 12/31/2020, 2020-02-05, 24/7', []],
  ['the 9th Circuit, the 28th, the Ninth Circuit, a third ban', []],
  ['8 U.S.C. § 1357(d)(4), 975 F.3d 788, 12 Harb. 345, 666 F. Supp. 3d 1134', []],
  ['Section 287(g), sections 1373 and 1644, Rule 41, Part 5, chapter 58, Article 3', []],
  ['sections 4 and 5 and 12 boats', ['count 12']],
  ['Form I-247A, SB 54, H.R. 2, S. 744, A2325, CBS4, mid-2020', []],
  ['No. 12, 20-cv-1, 2:13-cv-04416, Nos. 20-55175, 20-55252, Directive 2018-6', []],
  ['ABC 7 Chicago and Pier 39', []],
  ['gave Denver 14 days and ICE 48 hours', ['count 14', 'count 48']],
  ['call 911 or +1 800 555 0123; (800) 555-0123', []],
  ['11 Main Street, Portland, OR 97201', []],
  ['https://example.org/48/12 and box12@example.org', []],
  ['one of the boats, no one, both, dozens of boats, zero tolerance, a year or two', []],
  ['1 boat and 0 boats', ['count 1', 'count 0']],
  ['a three-judge panel and Chapter Two of Three Rivers', []],
  ['the first half, half of the ruling, a third limits it', []],
  ['(1) the fee, (2) the records', []],
  ['a 5-4 vote', ['count 5', 'count 4']],
  ['10–12% of boats', ['share 0.1', 'share 0.12']],
  ['$250 to $25,000 each', ['$ 250', '$ 25000']],
  ['two boats and three owners', ['count 2', 'count 3']],
])('finds in “%s” %j', (text, keys) => {
  expect(keysOf(text)).toEqual(keys)
})

test.each([
  ['es', 'El 9 de abril de 2022, 12.797 barcos, el 6,02 %', ['count 12797', 'share 0.0602']],
  ['es', 'artículo 5, Ley 54, núm. 12, dos barcos', []],
  ['ar', '٧٧١ من ١٢٬٧٩٧ (٦٪)', ['count 771', 'count 12797', 'share 0.06']],
  ['ja', '2020年2月5日に約12,797件', ['count 12797']],
  ['ja', '2022年3月までに1204隻', ['count 1204']],
  ['zh', '到2022年3月，1204艘', ['count 1204']],
  ['ko', '2022년 3월까지 1204척', ['count 1204']],
  ['vi', 'đến tháng 3 năm 2022 có 1204 thuyền', ['count 1204']],
  ['ht', 'Nan 2 me 2023, 1204 bato', ['count 1204']],
  ['fa', '۲ مهٔ ۲۰۲۳ و ۱۲۰۴', ['count 1204']],
  ['he', 'ב־2 במאי 2023 היו 1204', ['count 1204']],
])('reads %s: %s', (language, text, keys) => {
  expect(keysOf(text, language)).toEqual(keys)
})

test('says where a figure stands, with its signs', () => {
  const text = 'It paid about US$14 million, or six per cent.'
  const found = readers.get('en')?.(text) ?? []
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'US$14 million',
    'six per cent',
  ])
})
