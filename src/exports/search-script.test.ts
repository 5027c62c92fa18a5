import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { searchScript } from './search-script.ts'

test('is a script that sets the data, whatever is in it', () => {
  const title = '</script><!-- \u2028\u2029 "quoted" \\ ${x} `y` José'
  const data = { records: [{ folder: 'pages' as const, id: 'x', title }], words: '', uses: '' }
  const script = searchScript(data)
  expect(script).not.toMatch(/[<\u2028\u2029]/)
  const context: { searchData?: unknown } = {}
  runInNewContext(script, context)
  expect(JSON.stringify(context.searchData)).toBe(JSON.stringify(data))
})
