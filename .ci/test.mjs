// `npm test`: a clone in, one line out: "N passed, N failed". Types, lint, format, unit and component tests, build, browser.
import './node.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, howToGetChromium } from './chromium.mjs'
import { install, npm, root, step } from './steps.mjs'

const cache = join(root, 'node_modules', '.cache', 'test')

/**
 * What the runner wrote down; a runner that died without a word failed once.
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
const countsIn = (file) => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const summary = []

/**
 * A step without tests of its own counts only when it fails.
 * @param {string} name
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} [extra]
 */
const run = async (name, words, extra) => {
  const { code, seconds } = await step(name, () => npm(['run', '--silent', ...words], extra))
  summary.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (npm run ${words[0]}), ${seconds} s`)
  return code === 0
}

/**
 * @param {string} name
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} [extra]
 */
const check = async (name, words, extra) => {
  const ok = await run(name, words, extra)
  if (!ok) total.failed += 1
  return ok
}

/**
 * @param {string} name
 * @param {string} script
 * @param {Readonly<Record<string, string>>} [extra]
 */
const tests = async (name, script, extra) => {
  const file = join(cache, `${script}.json`)
  rmSync(file, { force: true })
  const ok = await run(
    name,
    [script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    extra,
  )
  const { passed, failed } = countsIn(file)
  total.passed += passed
  total.failed += ok ? failed : Math.max(failed, 1)
}

const browserTests = async (/** @type {boolean} */ built) => {
  const chromium = findChromium()
  if (chromium && built) {
    await tests('browser tests', 'e2e', { CHROMIUM: chromium })
    return
  }
  const reason = chromium ? 'there is no build to open' : 'no Chromium'
  if (!chromium) console.error(howToGetChromium)
  summary.push(`NOT RUN browser tests: ${reason}`)
  if (process.env['CI'] === 'true' || chromium) total.failed += 1
}

const start = performance.now()
await install()
mkdirSync(cache, { recursive: true })
await check('types', ['types'])
await check('lint', ['lint'])
await check('format', ['format', '--', '--check'])
await tests('unit and component tests', 'unit')
await browserTests(await check('build', ['build']))

console.log(`\n${summary.join('\n')}`)
console.log(`All in ${((performance.now() - start) / 1000).toFixed(0)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
