/** The words after `npm run data --` in, the two folders out; or what was wrong with them, in Danish. */

export interface Folders {
  readonly from: string
  readonly to: string
}

type Arguments =
  | { readonly kind: 'folders'; readonly folders: Folders }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }

export const usage = `Brug: npm run data [-- --from MAPPE --to MAPPE]
  --from MAPPE   mappen med referater, en fil pr. møde: tekst (.txt, .md), FirstAgenda (.json) eller en
                 gemt webside (.html); redactions.txt siger, hvad der skal sløres (ellers seeds)
  --to MAPPE     mappen, resultatet skrives i (ellers public/data)`

const wrong = (message: string): Arguments => ({ kind: 'wrong', message: `${message}\n${usage}` })

/** "--from=x" is the same as "--from x". */
const parted = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const at = word.startsWith('--') ? word.indexOf('=') : -1
    return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
  })

export const readArguments = (given: readonly string[], defaults: Folders): Arguments => {
  const words = parted(given)
  const folders = { ...defaults }
  for (let at = 0; at < words.length; at += 2) {
    const flag = words[at]
    const value = words[at + 1]
    if (flag === '--help' || flag === '-h') return { kind: 'help' }
    if (flag !== '--from' && flag !== '--to') return wrong(`"${flag}" er ikke et kendt valg.`)
    if (value === undefined || value === '' || value.startsWith('--')) {
      return wrong(`Efter ${flag} mangler navnet på en mappe.`)
    }
    folders[flag === '--from' ? 'from' : 'to'] = value
  }
  return { kind: 'folders', folders }
}
