/** Nothing in; the JSON Schema of what facts of every kind have out. What the fields mean stands in `facts/model/`. */
import type { BaseUnit, FactBase, Span } from '../facts/model/factBase.ts'
import type { SectionKind } from '../facts/model/meeting.ts'
import type { Fields } from './schemaTerms.ts'
import { count, named, number, orNull, place, record, said, text, words } from './schemaTerms.ts'

export const span = record<Span>({ start: count, end: count })

export const sectionKind = words<SectionKind>({
  front: true,
  contents: true,
  title: true,
  resume: true,
  indstilling: true,
  decision: true,
  case: true,
  legal: true,
  options: true,
  economy: true,
  consequences: true,
  process: true,
  attachments: true,
})

export const baseUnit = words<BaseUnit>({
  kroner: true,
  percent: true,
  percentage_points: true,
  persons: true,
  full_time_persons: true,
  whole_year_persons: true,
  cases: true,
  complaints: true,
  decisions: true,
  courses: true,
  companies: true,
  hours: true,
  days: true,
  weeks: true,
  months: true,
  years: true,
  points: true,
  count: true,
})

export const base: Fields<FactBase> = {
  id: said(text, 'Fast: ændres ikke, når der kommer linjer til eller et tal bliver et andet'),
  meeting: text,
  item: orNull(text),
  section: named<SectionKind>('sectionKind'),
  line: said(place, 'Linje i dokumentet, fra 1'),
  span: said(named<Span>('span'), 'Citatets tegn i linjen (UTF-16), fra 0'),
  quote: said(text, 'Ordret fra linjen'),
  sentence: text,
  quoteAt: said(number, 'Hvor citatet begynder i sætningen'),
  measure: text,
  subject: text,
  period: orNull(text),
  printed: said(orNull(text), 'Tallet, som det er trykt'),
  unit: said(orNull(text), 'Enheden, som den er trykt'),
  value: said(
    orNull(number),
    'Tallet i grundenhed. En afvigelse er regnskab eller skøn minus budget, så plus er et merforbrug',
  ),
  baseUnit: orNull(named<BaseUnit>('baseUnit')),
  basis: words<FactBase['basis']>({ printed: true, computed: true, corrected: true }),
  series: said(orNull(text), 'Den samme for det samme mål på det samme område i alle papirer fra kommunen'),
  figure: said(text, 'Id for det første sted, tallet står; flere steder med det samme er ét tal'),
}

export const trend = said(
  orNull(words<'up' | 'down'>({ up: true, down: true })),
  'Hvilken vej en ændring går; tallet selv står, som det er trykt',
)
