import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const term = 'glossary/harbor-fee.mdx'

test.each([
  ['javascript:alert(1)', 'begins with javascript:'],
  ['data:text/html,x', 'begins with data:'],
  ['http://example.org/', 'begins with http:'],
  ['https://me:secret@example.org/', 'carries a name or password'],
  ['https://localhost/', 'names a host that is not public'],
  ['https://192.168.0.1/', 'names a host that is not public'],
  ['https://localhost./', 'names a host that is not public'],
  ['https://[::1]/', 'names a host that is not public'],
  ['//example.org/', 'is not a full address'],
  ['page.html', 'is not a full address'],
])('refuses a link to %s', (address, why) => {
  const found = problemsWith(replaced(term, 'Ships pay [@act].', `[Ships](${address})`))
  expect(found).toEqual([`${term}:7:1 address-is-safe: The address "${address}" ${why}.`])
})

test.each(['https://example.org/a?b#c', '/glossary/harbor-fee/', '#what-happened'])(
  'accepts a link to %s',
  (address) => {
    expect(problemsWith(replaced(term, 'Ships pay [@act].', `[Ships](${address})`))).toEqual([])
  },
)

test('looks at sources and at the site, too', () => {
  const source = replaced('sources/act.yaml', 'https://law', 'http://law')
  const site = replaced('site.yaml', 'https://harbor.example.org', 'https://localhost')
  expect(problemsWith({ ...source, ...site })).toEqual([
    'site.yaml:5:10 address-is-safe: The address "https://localhost" names a host that is not public.',
    'sources/act.yaml:3:6 address-is-safe: The address "http://law.example.org/act" begins with http:.',
  ])
})

test('takes pictures from this site alone', () => {
  const from = (address: string) =>
    problemsWith(replaced(term, 'Ships pay [@act].', `![Ships](${address})`))
  expect(from('https://example.org/ship.png')[0]).toContain('is not on this site')
  expect(from('ship.png')).toHaveLength(1)
  const byName = replaced(
    term,
    'Ships pay [@act].',
    '![Ships][s]\n\n[s]: https://example.org/s.png',
  )
  expect(problemsWith(byName)[0]).toContain('is not on this site')
  expect(from('/ship.png')).toEqual([])
})
