import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Receipt } from '../schema/receipt.ts'
import { readReceipt, receiptName } from './receipt-file.ts'
import { filesThatDiffer, receiptFault } from './verify-folder.ts'

/**
 * Build the site of a receipt again from this checkout and its content, for the same day and address,
 * and compare it file by file. Nothing is asked of the network.
 *
 * @param file The receipt.
 * @throws {Error} If it is no receipt, or the content here cannot be built.
 */
export async function verifySource(file: string): Promise<SourceVerdict> {
  const receipt = readReceipt(file)
  if (!receipt) throw new Error(`There is no file ${file}.`)
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  try {
    const out = join(folder, 'site')
    const options = 'index.html.br' in receipt.files ? [] : ['--plain']
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'build.ts'), '--out', out, ...options],
      { encoding: 'utf8', env: { ...process.env, ...settingsOf(receipt) } },
    )
    if (status !== 0) throw new Error(`${stdout}${stderr}\nThe content here cannot be built.`)
    const again = readReceipt(join(out, receiptName))
    if (!again) throw new Error(`${out} has no receipt.`)
    return {
      receipt,
      again,
      differences: [
        ...receiptFault(receipt),
        ...saidThatDiffers(receipt, again),
        ...filesThatDiffer(receipt.files, again.files),
      ],
      causes: Object.entries(again.made)
        // Safe: both have the same keys.
        .filter(([name, value]) => receipt.made[name as keyof Receipt['made']] !== value)
        .map(([name]) => causes[name] ?? `the version of ${name}`),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The settings a site was built with. */
function settingsOf({ asOf, site, files }: Receipt): Record<string, string> {
  return {
    SITE_URL: site.address,
    BASE_PATH: site.base,
    SOURCE_DATE_EPOCH: String(Date.parse(`${asOf}T12:00:00Z`) / 1000),
    SHOW_COMPONENTS: 'components/index.html' in files ? '1' : '',
  }
}

/** What two receipts say besides their files, and what made them, that differs. */
function saidThatDiffers(receipt: Receipt, again: Receipt): string[] {
  const { files: _, made: __, sha256: ___, ...said } = receipt
  return Object.entries(said)
    .filter(([name, value]) => !isDeepStrictEqual(value, again[name as keyof typeof said]))
    .map(([name]) => `${receiptName}: ${name} is not what the content here gives`)
}

const causes: Record<string, string> = {
  code: 'the code of the generator',
  lock: 'package-lock.json',
  node: 'the version of Node',
}

/** What came of building a site again. */
export type SourceVerdict = {
  receipt: Receipt
  /** What the build here says. */
  again: Receipt
  differences: string[]
  /** What made it that is another here; that alone is no difference. */
  causes: string[]
}
