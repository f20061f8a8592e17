/** Computed verdicts and declared ones: the latest figure decides, and a count under way contradicts nothing. */
import { describe, expect, it } from 'vitest'
import { checksIn } from '../find/inMinutes.ts'

const table = (head: string, row: string, key = ''): readonly string[] =>
  checksIn(`${head}\n${row}\n${key}`).filter((check) => check.startsWith('status'))

const green = 'Grøn: Målet er nået.'

describe('of several levels in a row', () => {
  it('the latest column decides', () => {
    const head = 'Mål\tUdgangspunkt 2021\tNiveau i 1. kvartal\tNiveau i 2. kvartal\tMåltal 2022\tStatus'
    expect(
      table(head, 'Flere i beskæftigelse (pct.)\t38 pct.\t40 pct.\t43 pct.\t42 pct.\tGrøn', green),
    ).toEqual(['status holds Grøn'])
    expect(
      table(head, 'Flere i beskæftigelse (pct.)\t38 pct.\t43 pct.\t40 pct.\t42 pct.\tGrøn', green),
    ).toEqual(['status differs Grøn'])
  })
  it('the latest date decides, wherever its column stands', () => {
    const head = 'Mål\tNiveau december 2022\tNiveau marts 2022\tMåltal 2022\tStatus'
    expect(table(head, 'Flere i beskæftigelse\t43 pct.\t40 pct.\t42 pct.\tGrøn', green)).toEqual([
      'status holds Grøn',
    ])
  })
})

describe('a colour', () => {
  const head = 'Mål\tMål 2023\tStatus 3. kvartal 2023\tVurdering'
  it('is not contradicted by a count before the year is over', () => {
    expect(table(head, 'Flere virksomhedsbesøg\t1.600\t1.304\tGrøn', green)).toEqual([
      'status cannot_be_decided Grøn',
    ])
  })
  it('is by a share, or by what was counted when the year was over', () => {
    expect(table(head, 'Flere i beskæftigelse\t60 pct.\t43 pct.\tGrøn', green)).toEqual([
      'status differs Grøn',
    ])
    const over = 'Mål\tMål 2022\tStatus december 2022\tVurdering'
    expect(table(over, 'Flere virksomhedsbesøg\t1.600\t1.304\tGrøn', green)).toEqual(['status differs Grøn'])
  })
  it('that also stands for what is expected says where it goes', () => {
    expect(
      table(
        head,
        'Flere i beskæftigelse\t60 pct.\t43 pct.\tGrøn',
        'Grøn: Målet er opfyldt eller forventes opfyldt.',
      ),
    ).toEqual(['status cannot_be_decided Grøn'])
  })
})

it('holds a goal against what is, and not against the year before it', () => {
  const aim = 'Målet er, at andelen af langtidsledige højst må udgøre 22 % i 2023.'
  const checks = (words: string): readonly string[] =>
    checksIn(`${aim} ${words}`).filter((check) => check.startsWith('status'))
  expect(checks('I 2022 var andelen 25 %. Andelen er 21 %. Målet er opfyldt.')).toEqual([
    'status holds Målet er opfyldt',
  ])
  expect(checks('I 2022 var andelen 25 %. Målet er opfyldt.')).toEqual(['status differs Målet er opfyldt'])
})
