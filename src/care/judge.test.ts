import { expect, test } from 'vitest'
import type { Answer, Failure } from './answer.ts'
import { judge, needsSibling, siblingOf } from './judge.ts'
import type { Hop, Look } from './look.ts'

const address = 'https://court.example/2031/order-14'
const titles = ['Doe v. Harbor Board']

const page = (title: string, status = 200, text = ''): Answer => ({
  status,
  type: 'text/html',
  text: `<title>${title}</title><p>${text}`,
  setsCookie: false,
})
const file = (status: number): Answer => ({
  status,
  type: 'application/pdf',
  text: '',
  setsCookie: false,
})
const seen = (end: Answer | Failure, hops: Hop[] = []): Look => ({
  end,
  hops,
  at: hops.at(-1)?.to ?? address,
  setsCookie: false,
})
const to = (status: number, path: string): Hop => ({ status, to: new URL(path, address).href })
const failure = (failed: Failure['failed']): Failure => ({ failed, says: failed })
const right = page('Doe v. Harbor Board')

test.each([
  ['a document', seen(file(200)), 'ok'],
  ['a page of that title', seen(right), 'ok'],
  ['a page of another title', seen(page('Opinions')), 'ok'],
  ['404', seen(file(404)), 'gone'],
  ['410', seen(file(410)), 'gone'],
  ['404 after a move', seen(file(404), [to(301, '/new/order-14')]), 'gone'],
  ['401', seen(file(401)), 'refused'],
  ['403', seen(file(403)), 'refused'],
  ['429', seen(file(429)), 'refused'],
  ['451', seen(file(451)), 'refused'],
  ['999', seen(file(999)), 'refused'],
  ['a test for programs', seen(page('Just a moment...', 503)), 'refused'],
  ['a test that is no error', seen(page('Access Denied')), 'refused'],
  ['500', seen(file(500)), 'unreachable'],
  ['503', seen(file(503)), 'unreachable'],
  ['no such host', seen(failure('name')), 'unreachable'],
  ['an old certificate', seen(failure('certificate')), 'unreachable'],
  ['no time', seen(failure('time')), 'unreachable'],
  ['a circle', seen(failure('circle')), 'unreachable'],
  ['a circle for want of a cookie', { ...seen(failure('circle')), setsCookie: true }, 'refused'],
  ['a chain that browsers may mend', seen(failure('chain')), 'refused'],
  ['a host that is not public', seen(failure('unsafe')), 'suspicious'],
  ['moved for good', seen(right, [to(301, '/opinions/14')]), 'moved'],
  ['moved twice', seen(right, [to(301, '/opinions/14'), to(308, '/o/14')]), 'moved'],
  ['sent elsewhere for now', seen(right, [to(302, '/opinions/14')]), 'ok'],
  ['moved, then sent on for now', seen(right, [to(301, '/o/14'), to(307, '/o/14/v2')]), 'ok'],
  ['the front page', seen(page('Court'), [to(301, '/')]), 'suspicious'],
  ['the front page in Spanish', seen(page('Court'), [to(302, '/es/index.html')]), 'suspicious'],
  ['a page for what is missing', seen(page('Court'), [to(302, '/errors/404.html')]), 'suspicious'],
  ['a page that says so', seen(page('Page Not Found | Court')), 'suspicious'],
  ['a page that cannot', seen(page('Sorry, we couldn’t find that')), 'suspicious'],
  ['no encryption', seen(right, [to(301, 'http://court.example/2031/order-14')]), 'suspicious'],
] as const)('%s: %#', (_, look, kind) => {
  expect(judge(address, look, titles)).toMatchObject({ kind })
})

test('a document that is called so is not missing', () => {
  const look = seen(page('Lost and Not Found'))
  expect(judge(address, look, ['Lost and Not Found'])).toMatchObject({ kind: 'ok' })
  expect(judge(address, look, titles)).toMatchObject({ kind: 'suspicious' })
})

test.each([
  ['/opinions/order-14', page('Opinions'), true],
  ['https://www.court.example/2031/order-14', file(200), true],
  ['/opinions/14', right, true],
  ['/opinions/14', page('Opinions'), false],
  ['/opinions/14', file(200), false],
])('what moved to %s is the same document, or may not be: %#', (path, end, isAlike) => {
  expect(judge(address, seen(end, [to(301, path)]), titles)).toMatchObject({
    kind: 'moved',
    to: new URL(path, address).href,
    isAlike,
  })
})

test.each([
  ['the same words', page('Court', 200, 'Search our opinions'), [], 'suspicious'],
  ['other words', page('Court', 200, 'There is nothing at this place'), [], 'ok'],
  ['404', page('Court', 404, 'Search our opinions'), [], 'ok'],
  ['no answer', failure('line'), [], 'ok'],
] as const)('a made-up address beside it shows %s', (_, end, hops, kind) => {
  const look = seen(page('Court', 200, 'Search our opinions'))
  const sibling = { ...seen(end, [...hops]), at: siblingOf(address) }
  expect(judge(address, look, titles, sibling)).toMatchObject({ kind })
})

test('a made-up address beside it leads to the same place', () => {
  const look = seen(page('Sign in', 200, 'one'), [to(302, '/login')])
  const sibling = seen(page('Sign in', 200, 'two'), [to(302, '/login')])
  expect(judge(address, look, titles, sibling)).toMatchObject({ kind: 'suspicious' })
})

test.each([
  [seen(right), false],
  [seen(page('Court')), true],
  [seen(file(200)), false],
  [seen(page('Court', 404)), false],
  [seen({ ...right, text: '' }), false],
  [seen(page('Court'), [to(301, '/')]), false],
])('%# a made-up address is asked only where the title does not tell', (look, isNeeded) => {
  expect(needsSibling(look, titles)).toBe(isNeeded)
})

test.each([
  [address, 'https://court.example/2031/'],
  ['https://court.example/2031/x/', 'https://court.example/2031/x/'],
  ['https://court.example/show?id=1/2', 'https://court.example/'],
])('beside %s', (from, folder) => {
  expect(siblingOf(from)).toBe(`${folder}no-such-document-asked-by-link-care`)
})
