import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'

const caused = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) })

test.each([
  [caused('ENOTFOUND'), 'name'],
  [caused('EAI_AGAIN'), 'name'],
  [caused('ECONNREFUSED'), 'line'],
  [caused('UND_ERR_SOCKET'), 'line'],
  [caused('ENETUNREACH'), 'line'],
  [caused('UND_ERR_CONNECT_TIMEOUT'), 'time'],
  [new DOMException('too long', 'TimeoutError'), 'time'],
  [caused('CERT_HAS_EXPIRED'), 'certificate'],
  [caused('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate'],
  [caused('DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate'],
  [caused('ERR_SSL_WRONG_VERSION_NUMBER'), 'certificate'],
  [caused('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'chain'],
  [caused('HPE_INVALID_CONSTANT'), 'speech'],
])('%s %#: tells what failed', (error, failed) => {
  expect(failureOf(error)).toMatchObject({ failed })
})

test('looks into a failure that stands for several', () => {
  const each = [Object.assign(new Error('no'), { code: 'ECONNREFUSED' })]
  const cause = new AggregateError(each, '')
  expect(failureOf(new TypeError('fetch failed', { cause }))).toEqual({
    failed: 'line',
    says: 'refused the connection',
  })
})

test('an unknown failure is told by its code, or its message', () => {
  expect(failureOf(caused('HPE_INVALID_CONSTANT')).says).toBe(
    'gave no answer that can be read (HPE_INVALID_CONSTANT)',
  )
  expect(failureOf(new Error('odd')).says).toBe('gave no answer that can be read (odd)')
  expect(failureOf('odd').says).toBe('gave no answer that can be read (odd)')
})
