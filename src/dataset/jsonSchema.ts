/** Nothing in; `schema.json`, the JSON Schema of `index.json` and of the meetings' files, out. */
import type { Check, Coverage, Fact, Problem, Reference } from '../facts/model.ts'
import type { BaseUnit, Span } from '../facts/model/factBase.ts'
import type {
  Attachment,
  Decision,
  ItemType,
  MeetingKind,
  Municipality,
  Outcome,
  Section,
  SectionKind,
} from '../facts/model/meeting.ts'
import { baseUnit, sectionKind, span } from './factBaseSchema.ts'
import { fact } from './factSchema.ts'
import {
  count,
  date,
  list,
  named,
  number,
  only,
  orNull,
  place,
  record,
  said,
  text,
  truth,
  words,
} from './schemaTerms.ts'
import { DATASET_VERSION } from './shape.ts'
import type { Dataset, ItemEntry, MeetingEntry, MeetingText } from './shape.ts'

const version = only<number>(DATASET_VERSION)

const outcome = words<Outcome>({
  approved: true,
  noted: true,
  discussed: true,
  recommended: true,
  postponed: true,
  other: true,
})

const decision = record<Decision>({
  body: text,
  date: orNull(date),
  line: place,
  toLine: place,
  text,
  outcome: named<Outcome>('outcome'),
  parts: list(
    record<Decision['parts'][number]>({
      points: text,
      text,
      outcome: named<Outcome>('outcome'),
      line: place,
    }),
  ),
  absent: said(count, 'Antal fraværende; navne gemmes ikke'),
})

const item = record<ItemEntry>(
  {
    number: text,
    title: text,
    type: orNull(words<ItemType>({ B: true, O: true, D: true, E: true })),
    caseNumbers: list(text),
    line: place,
    toLine: place,
    decisions: list(named<Decision>('decision')),
    attachments: list(record<Attachment>({ title: text, line: place, closed: truth })),
    withdrawn: said(only(true), 'Punktet er trukket tilbage'),
  },
  'withdrawn',
)

const problem = record<Problem>({
  code: words<Problem['code']>({
    empty: true,
    binary: true,
    encoding: true,
    not_minutes: true,
    no_items: true,
    missing_items: true,
    no_municipality: true,
    no_date: true,
    duplicate: true,
  }),
  message: text,
  line: orNull(place),
})

const meeting = record<MeetingEntry>(
  {
    id: text,
    municipality: record<Municipality>({ name: text, code: orNull(text) }),
    committee: text,
    term: orNull(text),
    kind: words<MeetingKind>({ minutes: true, agenda: true }),
    date,
    time: orNull(text),
    place: orNull(text),
    items: list(named<ItemEntry>('item')),
    file: said(text, 'Filen, som den blev modtaget'),
    sha256: text,
    lines: place,
    withdrawn: said(only(true), 'Hele papiret er trukket tilbage'),
    problems: said(list(problem), 'Hvad vi ikke forstod i papiret'),
  },
  'withdrawn',
  'problems',
)

const section = record<Section>({
  item: orNull(text),
  kind: named<SectionKind>('sectionKind'),
  heading: orNull(text),
  fromLine: place,
  toLine: place,
})

const reference = record<Reference>({ line: place, span: named<Span>('span'), kind: text })

const check = record<Check>({
  id: text,
  meeting: text,
  verdict: words<Check['verdict']>({
    holds: true,
    rounding: true,
    differs: true,
    wording: true,
    cannot_be_decided: true,
  }),
  relation: words<Check['relation']>({
    sum: true,
    difference: true,
    share: true,
    growth: true,
    repeat: true,
    status: true,
    wording: true,
  }),
  stated: orNull(number),
  computed: orNull(number),
  baseUnit: orNull(named<BaseUnit>('baseUnit')),
  statedWords: text,
  facts: list(text),
  lines: list(place),
})

const coverage = record<Coverage>({
  meeting: text,
  numbers: count,
  typed: count,
  quantity: count,
  reference: count,
  unread: count,
})

const dataset = record<Dataset>({
  version,
  meetings: list(named<MeetingEntry>('meeting')),
  facts: list(named<Fact>('fact')),
  checks: list(named<Check>('check')),
  coverage: list(named<Coverage>('coverage')),
  unreadable: list(record<Dataset['unreadable'][number]>({ file: text, message: text })),
})

const meetingText = record<MeetingText>(
  {
    version,
    id: text,
    withdrawn: only(true),
    lines: said(list(text), 'Teksten linje for linje; det slørede står som █'),
    sections: list(named<Section>('section')),
    facts: list(named<Fact>('fact')),
    references: list(named<Reference>('reference')),
    unread: list(named<Reference>('reference')),
  },
  'withdrawn',
)

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Udvalgstal',
  description: 'index.json (tallene) og meetings/<id>.json (teksten og alt, der er læst i den).',
  anyOf: [{ $ref: '#/$defs/dataset' }, { $ref: '#/$defs/meetingText' }],
  $defs: {
    dataset,
    meetingText,
    meeting,
    item,
    decision,
    outcome,
    section,
    sectionKind,
    fact,
    span,
    baseUnit,
    reference,
    check,
    coverage,
  },
}

/** The same for every set of minutes; indented, since people read it. */
export const buildSchema = (): string => `${JSON.stringify(schema, null, 2)}\n`
