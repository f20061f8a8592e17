/** What could not be read in, the Danish words a reader is told out: what, where, what to do. */

import type { Problem } from '../model.ts'

const problem = (code: Problem['code'], ...sentences: readonly string[]): Problem => {
  return { code, message: sentences.join(' '), line: null }
}

export const emptyFile = problem(
  'empty',
  'Filen er tom: Der er ingen tekst i den.',
  'Vælg en fil med referatets eller dagsordenens tekst.',
)

export const noItems = problem(
  'no_items',
  'Vi fandt overskriften, men ingen punkter i papiret.',
  'Vi genkender punkter som »Punkt 3: Titel« og »3. Titel (B)«.',
  'Se efter, om teksten er kopieret med alle sider.',
)

/** Web pages that show a title only when it is folded out. */
export const noTitles = problem(
  'no_items',
  'Papiret har overskrifter som »Beslutning«, men ingen punkter med nummer eller titel.',
  'Tallene er læst, men de hører ikke til et punkt.',
  'Kopiér siden igen, så titlerne er med, eller skriv »Punkt 1: Titel« over hvert punkt.',
)

/** Items the contents list promises and the text does not have. */
export const lostItems = (titles: readonly string[], line: number): Problem => ({
  ...problem(
    'missing_items',
    `Indholdsfortegnelsen nævner ${titles.map((title) => `»${title}«`).join(', ')},`,
    `men vi fandt ikke ${titles.length === 1 ? 'punktet' : 'punkterne'} i teksten.`,
    'Se efter, om alle sider er kommet med, og om punktets overskrift står der.',
  ),
  line,
})

export const noMunicipality = problem(
  'no_municipality',
  'Teksten nævner ingen af de 98 kommuner. Papiret er læst, men står under »Ukendt kommune«.',
  'Skriv kommunens navn, fx »Odder Kommune«, øverst i filen.',
)

export const notMinutes = (lines: number): Problem =>
  problem(
    'not_minutes',
    'Teksten ligner ikke et referat eller en dagsorden:',
    `Vi fandt ikke både et udvalg og punkter i ${lines === 1 ? 'dens ene linje' : `dens ${lines} linjer`}.`,
    'Brug hele papirets tekst, også overskriften med udvalgets navn og mødets dato.',
  )

export const noDate = (committee: string): Problem =>
  problem(
    'no_date',
    `Vi fandt udvalget »${committee}«, men ikke mødets dato øverst i teksten.`,
    'Tilføj en linje som »Mødedato: 1. april 2019« før det første punkt.',
  )
