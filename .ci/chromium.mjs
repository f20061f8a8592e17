// The machine in, the path of its Chromium out; null when there is none.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin']
const mac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export const findChromium = () => {
  const chosen = process.env['CHROMIUM']
  if (chosen) return isProgram(chosen) ? chosen : null
  const folders = [...usual, ...(process.env['PATH'] ?? '').split(delimiter)]
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...mac].find(isProgram) ?? null
}

export const howToGetChromium = `
!! NO CHROMIUM FOUND: the browser tests were NOT run.
!! Install one (Debian, Ubuntu: apt-get install chromium) or name one: CHROMIUM=/path/to/chromium npm test
`
