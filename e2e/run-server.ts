import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Server } from './find-server.ts'

/** A server that runs, and how to end it. */
export type Running = { port: number; stop: () => Promise<void> }

/**
 * Start nginx or Caddy with a configuration of ours and nothing of the system’s: its own files lie in
 * a folder that is taken away later.
 *
 * @param folder An empty folder for what it writes.
 * @throws {Error} If it does not start, with what it said.
 */
export async function runServer(
  name: 'nginx' | 'caddy',
  { path, env }: Server,
  folder: string,
  configure: (port: number) => string,
): Promise<Running> {
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'site.conf'), configure(port))
  writeFileSync(join(folder, 'server.conf'), wrappers[name](folder))
  const child = spawn(path, commands[name](folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const running = { port, stop: () => stop(child) }
  while (child.exitCode === null) {
    if (await isUp(port)) return running
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${name} does not start:\n${said}`)
}

const commands = {
  nginx: (folder: string) => ['-e', 'stderr', '-p', folder, '-c', join(folder, 'server.conf')],
  caddy: (folder: string) => [
    ...['run', '--adapter', 'caddyfile', '--config', join(folder, 'server.conf')],
  ],
}

const wrappers = {
  // One process, so that nothing is left of it, and nobody else need be able to read the folder.
  nginx: (folder: string) => `daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr;
events { }
http {
    access_log off;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include ${folder}/site.conf;
}
`,
  caddy: (folder: string) => `{
    admin off
    auto_https off
}
import ${folder}/site.conf
`,
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function isUp(port: number): Promise<boolean> {
  return ask(port, '/').then(
    () => true,
    () => false,
  )
}

/** What a server answered. Headers by name in small letters; values of one that came twice joined. */
export type Reply = { status: number; headers: Record<string, string>; body: Buffer }

/** Ask a server on this machine for a path as it is written: no `..` is taken out of it before. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: 'localhost', port, path, headers, agent: false }
    const asked = request(options, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(reply.headersDistinct).map(([name, values]) => [
              name,
              values?.join(', ') ?? '',
            ]),
          ),
          body: Buffer.concat(parts),
        }),
      )
    })
    asked.on('error', reject).end()
  })
}
