import { expect, test } from 'vitest'
import { runInNewContext } from 'node:vm'
import { copyScript } from './copy-script.ts'

test('two modules with the same names run beside each other as scripts', () => {
  const module = (name: string) => `const a="${name}";said.push(a,typeof this) // end`
  const said: string[] = []
  const context = { said }
  runInNewContext(copyScript('a.js', module('one')) + copyScript('b.js', module('two')), context)
  expect(said).toEqual(['one', 'undefined', 'two', 'undefined'])
})

test.each([
  ['import', 'import{a}from"./b.js";a()'],
  ['import for its effect', 'import"./b.js"'],
  ['export', 'const a=1;export{a}'],
  ['import later', 'const a=()=>import("./b.js")'],
  ['its own address', 'console.log(import.meta.url)'],
])('a module with an %s is refused', (_, code) => {
  expect(() => copyScript('a.js', code)).toThrow(/^a\.js is a module that cannot run from a disk: /)
})
