import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright'

/**
 * Find a Chromium to drive, and how to start it: the one `PLAYWRIGHT_CHROMIUM` or `CHROMIUM_PATH`
 * names, Playwright’s own, one the system has, the one that comes with the project’s dependencies
 * (Linux on x64), or, if it may be installed, on a Debian where we have the right, one installed now.
 *
 * @param mayInstall Whether a test run, which must find one, may change the system.
 * @throws {Error} If there is none: on other machines one must be installed.
 */
export async function findBrowser(mayInstall = false): Promise<LaunchOptions> {
  const named = process.env['PLAYWRIGHT_CHROMIUM'] ?? process.env['CHROMIUM_PATH']
  if (named) return start(named)
  if (existsSync(chromium.executablePath())) return start(chromium.executablePath())
  const found = systemBrowsers.find((path) => existsSync(path))
  if (found) return start(found)
  if (process.platform === 'linux' && process.arch === 'x64') return bundled()
  if (mayInstall && installOnDebian()) return start('/usr/bin/chromium')
  throw new Error('No Chromium was found. Install one, or set PLAYWRIGHT_CHROMIUM to its path.')
}

/** Whether Debian’s own Chromium could be installed: only as root, and where there is `apt-get`. */
function installOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Unpacked once into the temporary folder. The variable makes it unpack the libraries it carries. */
async function bundled(): Promise<LaunchOptions> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return start(await packed.executablePath())
}

function start(executablePath: string): LaunchOptions {
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  }
}
