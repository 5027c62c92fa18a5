import { expect, test } from 'vitest'
import { siteSchema } from './site.ts'

const site = {
  name: 'The Harbor Docket',
  description: 'About fees.',
  language: 'en',
  publisher: 'Harbor Press',
  address: 'https://harbor.example.org',
}

test('a site has no link to leave by unless it names one', () => {
  expect(siteSchema.parse(site)).not.toHaveProperty('leave')
})

test('a site may name where a reader goes who leaves at once', () => {
  const leave = { to: 'https://weather.example.org/', name: 'weather forecast' }
  expect(siteSchema.parse({ ...site, leave }).leave).toEqual(leave)
})

test.each([
  ['https://weather.example.org/', ['leave']],
  ['yes', ['leave']],
  [{ to: 'https://weather.example.org/' }, ['leave', 'name']],
  [{ name: 'weather' }, ['leave', 'to']],
  [{ to: 'http://weather.example.org/', name: 'weather' }, ['leave', 'to']],
  [{ to: 'javascript:alert(1)', name: 'weather' }, ['leave', 'to']],
  [{ to: '/about/', name: 'weather' }, ['leave', 'to']],
  [{ to: 'https://weather.example.org/', name: '' }, ['leave', 'name']],
  [{ to: 'https://weather.example.org/', name: '[[weather]]' }, ['leave', 'name']],
  [{ to: 'https://weather.example.org/', name: 'weather', key: 'Escape' }, ['leave']],
])('takes no %j for it', (leave, path) => {
  const { error } = siteSchema.safeParse({ ...site, leave })
  expect(error?.issues.map((issue) => issue.path)).toEqual([path])
})
