// Names and commands in, their exit codes and times out. Everything here runs on a fresh clone: Node only.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** React and Vite behave as in production when this is set outside; a build sets it for itself. */
const environment = () => {
  const { NODE_ENV: _outside, ...rest } = process.env
  return rest
}

/**
 * Runs npm itself, also where `npm` is not on the path.
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} extra environment
 * @returns {Promise<number>} the exit code
 */
export const npm = (words, extra = {}) => {
  const path = process.env['npm_execpath']
  const [command, first] = path ? [process.execPath, [path]] : ['npm', []]
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...words], {
      cwd: root,
      env: { ...environment(), ...extra },
      stdio: 'inherit',
      shell: !path && process.platform === 'win32',
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * @param {string} name
 * @param {() => Promise<number>} work
 * @returns {Promise<{ name: string, code: number, seconds: string }>}
 */
export const step = async (name, work) => {
  console.log(`\n── ${name} ──`)
  const start = performance.now()
  const code = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s`)
  return { name, code, seconds }
}

/** npm writes this file last, so it stands only where an installation was completed. */
const installed = join(root, 'node_modules', '.package-lock.json')

const needsInstall = () =>
  !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs

/** Installs what the lockfile says when node_modules is missing or older than it. */
export const install = async () => {
  if (!needsInstall()) return
  const { code } = await step('npm ci', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund']))
  if (code === 0) return
  console.error('The packages could not be installed. Is the machine online?')
  process.exit(1)
}
