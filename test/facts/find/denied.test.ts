/** What did not happen, is only supposed, or stands elsewhere: no figure comes of it. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const read = (title: string, words: string): readonly string[] =>
  factsIn(words, title).map((fact) =>
    fact.value === null ? `${fact.kind} ${fact.measure}` : `${fact.kind} ${fact.measure} ${fact.printed}`,
  )

/** Title, words with the figure, and the same denied or elsewhere. */
const pairs: readonly (readonly [string, string, string, string])[] = [
  [
    'Ledighed i 2022',
    'series change 12',
    'Antallet af ledige er steget med 12 personer siden 2021.',
    'Antallet af ledige er ikke steget med 12 personer siden 2021.',
  ],
  [
    'Budgetopfølgning 2022',
    'budget deviation 3',
    'Der ventes et merforbrug på 3 mio. kr.',
    'Der ventes ikke et merforbrug på 3 mio. kr.',
  ],
  [
    'Budgetopfølgning 2022',
    'budget deviation 5',
    'Merforbruget er på 5 mio. kr.',
    'Merforbruget modsvares af 5 mio. kr. i merindtægter.',
  ],
  [
    'Budgetopfølgning 2022',
    'budget deviation 90',
    'Merforbruget fordeler sig sådan:\n- Sygedagpenge: 90 mio. kr.',
    'Merforbruget fordeler sig sådan:\n- Samlet budget: 90 mio. kr.',
  ],
  [
    'Budgetopfølgning 2022',
    'budget deviation 12',
    'Udgiften er 12 mio. kr. højere end forudsat.',
    'Kassebeholdningen er 12 mio. kr. højere end forudsat.',
  ],
  [
    'Orientering om klager i 2022',
    'complaint upheld 13',
    'I 13 af klagesagerne fik borgeren medhold.',
    'I 13 af klagesagerne fik borgeren ikke medhold.',
  ],
  [
    'Orientering om klager i 2022',
    'complaint changed_by_municipality 5',
    'Kommunen ændrede i 2022 selv 5 af sine afgørelser.',
    'Ankestyrelsen ændrede i 2022 5 af kommunens afgørelser.',
  ],
  [
    'Kontrolgruppen 2022',
    'control police_reports 145',
    'I 2022 blev 145 sager politianmeldt.',
    'Kontrolgruppen behandlede 145 sager, og 3 sager blev politianmeldt.',
  ],
  [
    'Ledighed i 2022',
    'series count 580',
    'Der var 610 sygedagpengemodtagere i 2021, og der var 580 i 2022.',
    'Der var 610 sygedagpengemodtagere i 2021, og der forventes 580 i 2022.',
  ],
  [
    'Opfølgning på mål',
    'goal level 5,6',
    'Sygefraværet er 5,6 %, og målet er 4,8 %.',
    'Landsgennemsnittet er 5,6 %, og målet er 4,8 %.',
  ],
  [
    'Opfølgning på mål',
    'goal verdict',
    'Målet er, at 80 % af de unge er i uddannelse. Det vurderes, at målet er nået.',
    'Målet er, at 80 % af de unge er i uddannelse. Det er usikkert, om målet er nået.',
  ],
  [
    'Opfølgning på mål',
    'goal verdict',
    'Målet er, at 80 % af de unge er i uddannelse. Målet er nået for mænd.',
    'Målet er, at 80 % af de unge er i uddannelse. Målet er nået for mænd, men ikke for kvinder.',
  ],
]

describe('what is denied', () => {
  it.each(pairs)('%s: %s', (title, fact, said, denied) => {
    expect(read(title, said)).toContain(fact)
    expect(read(title, denied)).not.toContain(fact)
  })

  it('keeps what is only said to be no surprise', () => {
    expect(
      read('Budgetopfølgning 2022', 'Det er ikke overraskende, at der ventes et merforbrug på 3 mio. kr.'),
    ).toContain('budget deviation 3')
  })

  it('gives the citizen what the board granted', () => {
    expect(
      read('Orientering om klager i 2022', 'Ud af 64 klager er 9 imødekommet af Ankestyrelsen.'),
    ).toContain('complaint upheld 9')
  })
})
