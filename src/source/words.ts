/** Values of the model in, the words a reader sees out. */
import type { Basis } from '../facts/model/factBase.ts'
import type { Status } from '../facts/model/goal.ts'
import type { MeetingKind, Outcome } from '../facts/model/meeting.ts'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  approved: 'Godkendt',
  noted: 'Til efterretning',
  discussed: 'Drøftet',
  recommended: 'Anbefalet',
  postponed: 'Udsat',
  other: 'Andet',
}

export const kindWords: Readonly<Record<MeetingKind, string>> = { minutes: 'referat', agenda: 'dagsorden' }

export const noDecision = 'Dette er en dagsorden. Vi ved ikke, hvad udvalget besluttede.'

/** A whole paper that the municipality has asked to have taken away. */
export const withdrawnPaper = 'Dette papir er trukket tilbage. Vi viser hverken dets tekst eller dets tal.'

/** What the badge beside the note means. */
export const basisWords: Readonly<Record<Basis, string>> = {
  printed: 'Ordene står i dokumentet.',
  computed: 'Det står ikke i dokumentet. Vi har regnet det ud af tal, der gør.',
  corrected: 'Referatet retter her noget, der står et andet sted i dokumentet.',
}

export const statusWords: Readonly<Record<Status, string>> = {
  on_track: 'på plads',
  on_the_way: 'på vej',
  far: 'langt fra målet',
  met: 'opfyldt',
  partly_met: 'delvist opfyldt',
  not_met: 'ikke opfyldt',
  unknown: 'ikke oplyst',
  up: 'stigende',
  down: 'faldende',
  stable: 'stabil',
}

export const conventionWords = {
  minus_is_underspend: 'Minus betyder i dette dokument, at der er brugt mindre end budgettet',
  minus_is_overspend: 'Minus betyder i dette dokument, at der er brugt mere end budgettet',
  words: 'Dokumentet siger det med ord, ikke med fortegn',
} as const
