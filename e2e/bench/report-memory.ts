// Loaded into every process of a measured build: leaves its peak memory, in kilobytes.
import { appendFileSync } from 'node:fs'

process.on('exit', () => {
  appendFileSync(process.env['MEMORY_REPORT'] ?? '/dev/null', `${process.resourceUsage().maxRSS}\n`)
})
