import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { rewriteHtml } from './dev-response.ts'

const server = createServer()

afterEach(() => void server.removeAllListeners('request').close())

test('rewrites a page that is sent in parts, whatever length was announced', async () => {
  const { text, status } = await answer((response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': 3 })
    response.write('<p>“')
    response.write(Buffer.from('quay”'))
    response.end('</p>')
  })
  expect(text).toBe('404: <p>“quay”</p>')
  expect(status).toBe(404)
})

test('sends only the last page where one was begun and given up', async () => {
  const { text } = await answer((response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<p>half')
    response.writeHead(500, { 'content-type': 'text/html' })
    response.end('<p>whole')
  })
  expect(text).toBe('500: <p>whole')
})

test('leaves alone what is no page', async () => {
  const { text, status } = await answer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{}')
  })
  expect([text, status]).toEqual(['{}', 200])
})

type Response = Parameters<Parameters<typeof createServer>[1] & object>[1]

async function answer(send: (response: Response) => void) {
  server.on('request', (_, response) => {
    rewriteHtml(response, (page, status) => `${status}: ${page}`)
    send(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe: it listens on a port.
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/`)
  return { text: await response.text(), status: response.status }
}
