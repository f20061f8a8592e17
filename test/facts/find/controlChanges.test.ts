/** Changes of the control group's figures: which way, of what, and for which year. */
import { describe, expect, it } from 'vitest'
import type { ControlFact } from '../../../src/facts/model/control.ts'
import { factsIn } from './inMinutes.ts'

const changes = (words: string): readonly string[] =>
  factsIn(words, 'Orientering om Kontrolgruppens arbejde i 2022')
    .filter((fact): fact is ControlFact => fact.kind === 'control' && fact.measure === 'change')
    .map((fact) => [fact.value, fact.trend, fact.subject].join(' | '))

describe('changes of control', () => {
  it('take their area from the sentence before where they have no verb', () => {
    expect(
      changes(
        'Faldet skyldes, at der er modtaget færre sager vedrørende ydelser til unge. Et fald på lige under 300 sager.',
      ),
    ).toEqual(['300 | down | ydelser til unge'])
  })
  it('are of what the sentence before is about where they only point', () => {
    expect(
      changes(
        'Det samlede resultat for kontroltrin 2 i 2022 var på 9.100.000 kroner. Det er en stigning på 1,2 millioner kroner i forhold til 2021, hvor det samlede resultat var 7.900.000 kroner.',
      ),
    ).toEqual(['1200000 | up | samlede resultat for kontroltrin 2'])
  })
  it('leave levels without a way', () => {
    const levels = factsIn(
      'Andelen af sager, der er endt ud i en besparelse, er faldet fra 25 procent i 2021 til 22 procent i 2022.',
      'Orientering om Kontrolgruppens arbejde i 2022',
    ).filter((fact): fact is ControlFact => fact.kind === 'control')
    expect(levels.map(({ measure, trend }) => [measure, trend])).toEqual([
      ['share_with_result', null],
      ['share_with_result', null],
    ])
  })
})
