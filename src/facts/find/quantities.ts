/** Numbers nobody claimed in, plain quantities out: a number, its unit and the words around it. */
import type { NumberToken } from '../danish/number.ts'
import type { Section } from '../model/meeting.ts'
import type { Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import type { HeaderUnit } from '../danish/headerUnit.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'

/** `unit` is the table header's, for cells that print none of their own. */
export const quantityOf = (
  reading: Reading,
  section: Section,
  number: NumberToken,
  around: Stretch,
  unit: HeaderUnit | null,
  subject: string,
): Draft => {
  const own = number.unit ?? unit
  const scale = own?.scale ?? 1
  return {
    number,
    fact: {
      ...provenanceOf(reading, section, number.quote, around),
      kind: 'quantity',
      measure: 'quantity',
      subject,
      period: null,
      printed: number.printed,
      unit: own?.printed ?? null,
      // "3-5 måneder" is no single number: the printed words say both ends.
      value: number.range ? null : scale === 1 ? number.number : Math.round(number.number * scale),
      baseUnit: own?.base ?? 'count',
      basis: 'printed',
    },
  }
}
