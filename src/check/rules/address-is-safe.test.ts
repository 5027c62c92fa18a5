import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { addressIsSafe } from './address-is-safe.ts'

const inBody = (body: string) => findingsOf(addressIsSafe, withBody(body))
const notPublic = 'names a host that is not public'
const disguised = 'holds a backslash, or white space that browsers drop'

test.each([
  ['javascript:alert(1)', 'begins with javascript:'],
  ['JavaScript:alert(1)', 'begins with javascript:'],
  ['java&#10;script:alert(1)', 'begins with javascript:'],
  ['data:text/html,x', 'begins with data:'],
  ['vbscript:x', 'begins with vbscript:'],
  ['file:///etc/passwd', 'begins with file:'],
  ['blob:https://example.org/x', 'begins with blob:'],
  ['mailto:jane@example.org', 'begins with mailto:'],
  ['http://example.org/', 'begins with http:'],
  ['https://me:secret@example.org/', 'carries a name or password'],
  ['https://me@example.org/', 'carries a name or password'],
  ['https://@example.org/', 'carries a name or password'],
  ['https://localhost/', notPublic],
  ['https://localhost./', notPublic],
  ['https://loc%61lhost/', notPublic],
  ['https://intranet/', notPublic],
  ['https://192.168.0.1/', notPublic],
  ['https://2130706433/', notPublic],
  ['https://0x7f.1/', notPublic],
  ['https://017700000001/', notPublic],
  ['https://127。0。0。1/', notPublic],
  ['https://[::1]/', notPublic],
  ['https://[::ffff:127.0.0.1]/', notPublic],
  ['https://printer.local/', notPublic],
  ['https://wiki.internal:8443/', notPublic],
  ['https://nas.lan/', notPublic],
  ['https://nas.home.arpa/', notPublic],
  ['https://site.test/', notPublic],
  ['https://site.onion/', notPublic],
  ['https://a..org/', notPublic],
  ['//example.org/', 'is not a full address'],
  ['page.html', 'is not a full address'],
  ['../about/', 'is not a full address'],
  ['?page=2', 'is not a full address'],
  ['https://', 'is not a full address'],
  ['https://exa mple.org/', 'is not a full address'],
  ['https:/example.org/', 'does not begin with https:// and a host'],
  ['https:example.org/', 'does not begin with https:// and a host'],
  ['https:///example.org/', 'does not begin with https:// and a host'],
  ['https:\\\\example.org/', disguised],
  ['https://example.org\\\\@example.net/', disguised],
  ['&#32;https://example.org/', disguised],
  ['&#1;https://example.org/', 'is not a full address'],
  ['https://exam&#9;ple.org/', disguised],
  ['https://ex%61mple.org/', 'hides the name of its host: example.org'],
  ['https://ｅxample.org/', 'hides the name of its host: example.org'],
  ['https://exam\u00ADple.org/', 'hides the name of its host: example.org'],
  ['https://exam&#8203;ple.org/', 'hides the name of its host: example.org'],
  ['https://h\u0430rbor.org/', 'mixes alphabets in the name of its host: xn--hrbor-4ve.org'],
  ['https://xn--hrbor-4ve.org/', 'mixes alphabets in the name of its host: xn--hrbor-4ve.org'],
])('refuses a link to %j', (address, why) => {
  const [found, ...more] = inBody(`[Ships](<${address}>)`)
  expect(found).toMatch(/^developments\/case\.mdx:11:1 The address "/)
  expect(found?.endsWith(`" ${why}.`), found).toBe(true)
  expect(more).toEqual([])
})

test.each(['/\\example.org/', '/&#9;/example.org/', '/about/&#10;', '/a\\b'])(
  'takes %j for no page of this site',
  (address) => {
    expect(inBody(`[Ships](<${address}>)`)).toEqual([expect.stringContaining(` ${disguised}.`)])
  },
)

test.each([
  'https://example.org/a?b#c',
  'https://port.example/',
  'https://EXAMPLE.org',
  'https://example.org./',
  'https://example.org:8443/',
  'https://example.org/a@b/c:d',
  'https://example.org/a%20b/%5C',
  'https://example.org/a(b)_c,d;e=f~g!h*i$j',
  'https://web.archive.org/web/2023/http://example.org/',
  'https://münchen.example/',
  'https://xn--mnchen-3ya.example/',
  'https://пример.рф/',
  'https://пример.example/',
  'https://例え.テスト/',
  'https://東京abc.example/',
  'https://مثال.example/',
  '/glossary/harbor-fee/',
  '/developments/harbor-rule/#what-happened',
  '#what-happened',
])('accepts a link to %s', (address) => {
  expect(inBody(`[Ships](<${address}>)`)).toEqual([])
})

test('looks at sources and at the site, too', () => {
  const file = 'sources/harbor-act.yaml'
  const files = {
    [file]: (harborFiles[file] ?? '').replace('https://law', 'http://law'),
    'site.yaml': (harborFiles['site.yaml'] ?? '').replace('harbor.example.org', 'localhost'),
  }
  expect(findingsOf(addressIsSafe, files)).toEqual([
    'site.yaml:5:10 The address "https://localhost" names a host that is not public.',
    'sources/harbor-act.yaml:3:6 The address "http://law.example.org/harbor-act" begins with http:.',
  ])
})

test('takes pictures from this site alone', () => {
  expect(inBody('![Ships](https://example.org/ship.png)')[0]).toContain('is not on this site')
  expect(inBody('![Ships](ship.png)')).toHaveLength(1)
  expect(inBody('![Ships](/\\example.org/ship.png)')).toHaveLength(1)
  expect(inBody('![Ships][s]\n\n[s]: https://example.org/s.png')[0]).toContain('not on this site')
  expect(inBody('![Ships](/ship.png)')).toEqual([])
})
