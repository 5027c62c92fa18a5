// Counts what the unit tests and the browser tests of one run say, and closes with one line.
import { readFileSync } from 'node:fs'

const unit = read('.test-results/unit.json') as { numPassedTests: number; numFailedTests: number }
const { stats } = read('.test-results/e2e.json') as {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}
const passed = unit.numPassedTests + stats.expected
const failed = unit.numFailedTests + stats.unexpected + stats.flaky
const skipped = stats.skipped > 0 ? `, ${stats.skipped} skipped` : ''

console.log(`${passed} passed, ${failed} failed${skipped}`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
