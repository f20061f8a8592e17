/** Corrections made at a meeting: what is now true, and what they correct. */
import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/facts/extract.ts'
import type { CorrectionFact } from '../../../src/facts/model/correction.ts'

const corrections = (decision: string): readonly CorrectionFact[] => {
  const reading = readMinutes(`REFERAT Beskæftigelsesudvalget d. 14-03-2023

Punkt 4: Orientering om økonomi

23-001234

Beslutning

Beskæftigelsesudvalget, 14.03.2023

${decision}

Sagsfremstilling

Merforbruget skyldes en stigning i antallet af sygedagpengemodtagere og i udgifterne til dem.
`)
  if (!reading.ok) throw new Error('unreadable')
  return reading.extraction.facts.filter((fact): fact is CorrectionFact => fact.kind === 'correction')
}

describe('corrections in a decision', () => {
  it('are two where one sentence has two, the one of an attachment without a place', () => {
    const found = corrections(
      'Forvaltningen oplyser, at der er fejl i bilag vedr. udviklingen i perioden maj 2022 til juni 2022 samt at det er udgifterne til sygedagpenge og ikke antallet af sygedagpengemodtagere der er stigende.',
    )
    expect(found.map(({ subject, corrects }) => [subject, corrects?.line ?? null])).toEqual([
      ['bilag vedr. udviklingen i perioden maj 2022 til juni 2022', null],
      ['udgifterne til sygedagpenge', 15],
    ])
  })
  it('are none where a mistake is only spoken of', () => {
    expect(corrections('Udvalget drøftede, om der kan være fejl. Godkendt.')).toEqual([])
  })
})
