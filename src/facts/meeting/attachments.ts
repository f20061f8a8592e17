/**
 * The attachment lists of one item in, its attachments out: each once, since some papers print the list twice.
 *
 * "Lukket bilag" on a line of its own stands where the title of a closed attachment would (Næstved 2024-12-03,
 * lines 205–209: 1, "Lukket bilag", 3). It is an attachment without a public title, not a mark on the one above.
 */

import type { Attachment, Section } from '../model/meeting.ts'
import { gist, isPageMark, type Row } from './row.ts'

const closedAlone = /^\(?(?:lukket|lukkede) bilag\)?[.:]?$/iu
const closedMark = /\(lukket(?: bilag)?\)|^lukket(?: bilag)?: ?|[-–] lukket(?: bilag)?$/iu
const nothing = /^(?:der er |punktet har )?ingen(?: bilag)?\.?$/iu
const bullet = /^[-•·o] /u

/** A title goes on in lower case on the next line; no title begins so, but for "bilag 2". */
const continuesTitle = (words: string): boolean => /^\p{Ll}/u.test(words) && !/^bilag(?!\p{L})/iu.test(words)

const readList = (rows: readonly Row[], section: Section): readonly Attachment[] => {
  const list: Attachment[] = []
  for (const row of rows.slice(section.fromLine, section.toLine)) {
    const title = row.words.replace(bullet, '')
    if (title === '' || isPageMark(title) || nothing.test(title)) continue
    const last = list.at(-1)
    if (last && continuesTitle(title)) list[list.length - 1] = { ...last, title: `${last.title} ${title}` }
    else list.push({ title, line: row.number, closed: closedAlone.test(title) || closedMark.test(title) })
  }
  return list
}

/** Two closed ones in one list are two; the same one in the list printed again is one. */
const keyed = (list: readonly Attachment[]): readonly (readonly [string, Attachment])[] =>
  list.map((attachment, at) => {
    const hidden = closedAlone.test(attachment.title)
    const before = list.slice(0, at).filter((other) => closedAlone.test(other.title)).length
    return [hidden ? `lukket ${before}` : gist(attachment.title), attachment]
  })

export const readAttachments = (
  rows: readonly Row[],
  sections: readonly Section[],
): readonly Attachment[] => {
  const found = new Map<string, Attachment>()
  for (const section of sections.filter(({ kind }) => kind === 'attachments')) {
    for (const [key, attachment] of keyed(readList(rows, section))) {
      if (!found.has(key)) found.set(key, attachment)
    }
  }
  return [...found.values()]
}
