import { expect, test } from 'vitest'
import { userAgent } from './user-agent.ts'

test.each([
  ['Harbor Docket', 'link-care/1.0 (Harbor Docket; +https://harbor.example.org/)'],
  ['Kürbis (a; b)', 'link-care/1.0 (Kurbis a b; +https://harbor.example.org/)'],
  ['港', 'link-care/1.0 (+https://harbor.example.org/)'],
])('says for whom it asks: %s', (name, said) => {
  expect(userAgent(name, 'https://harbor.example.org')).toBe(said)
})
