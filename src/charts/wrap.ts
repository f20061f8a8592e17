/** Words and a width in; lines out. SVG does not wrap, and measuring needs a page, so widths are estimated. */

const narrow = new Set("iljtfrI.,:;'|!()[]·-– \u00a0\u202f")
const wide = new Set('mwMWæÆ%@—▸◂→')

/** Estimated width in px, on the generous side for IBM Plex Sans and its fallbacks. */
export function textWidth(text: string, fontPx: number, bold = false): number {
  let ems = 0
  for (const letter of text) ems += letterEms(letter)
  return ems * fontPx * (bold ? 1.06 : 1)
}

/** Breaks at ordinary spaces only, so that "40,5 mio. kr." set with no-break spaces stays whole. */
export function wrap(text: string, maxPx: number, fontPx: number, bold = false): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => pieces(part, maxPx, fontPx, bold))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, fontPx, bold) > maxPx) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

export function widest(lines: readonly string[], fontPx: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontPx, bold)))
}

/** A compound longer than the line is broken with a hyphen: cut words are worse than broken ones. */
function pieces(word: string, maxPx: number, fontPx: number, bold: boolean): readonly string[] {
  if (textWidth(word, fontPx, bold) <= maxPx) return [word]
  const whole = word.search(/[\u00a0\u202f]/)
  if (whole > 0) return [word.slice(0, whole), ...pieces(word.slice(whole + 1), maxPx, fontPx, bold)]
  const fits = Math.max(4, Math.floor((maxPx / textWidth(word, fontPx, bold)) * word.length) - 1)
  if (fits >= word.length) return [word]
  return [`${word.slice(0, fits)}-`, ...pieces(word.slice(fits), maxPx, fontPx, bold)]
}

function letterEms(letter: string): number {
  if (narrow.has(letter)) return 0.34
  if (wide.has(letter)) return 0.92
  if (letter >= '0' && letter <= '9') return 0.61
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 0.69 : 0.58
}
