/** What a paper is in; the words that say so to a reader, and what is therefore not known, out. */
import type { MeetingKind } from '../facts/model/meeting.ts'

export const kindWords: Readonly<Record<MeetingKind, string>> = { minutes: 'referat', agenda: 'dagsorden' }

export const noDecision = 'Dette er en dagsorden. Vi ved ikke, hvad udvalget besluttede.'

/** A whole paper that the municipality has asked to have taken away. */
export const withdrawnPaper = 'Dette papir er trukket tilbage. Vi viser hverken dets tekst eller dets tal.'
