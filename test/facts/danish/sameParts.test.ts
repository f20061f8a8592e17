/** "samme kvartal året før", "samme periode i 2021", "for et år siden": the part of a year that is meant. */
import { describe, expect, it } from 'vitest'
import { isTime } from '../../../src/facts/danish/number.ts'
import { readNumbers } from '../../../src/facts/danish/readNumbers.ts'
import { readText } from '../../../src/facts/text.ts'

const times = (words: string): readonly (string | null)[] =>
  readNumbers(readText(words))
    .filter(isTime)
    .map(({ iso }) => iso)

const read: readonly (readonly [string, readonly string[]])[] = [
  ['143 klager i 1. kvartal 2022 mod 161 i samme kvartal året før', ['2022-Q1', '2021-Q1']],
  ['143 klager i 1. halvår 2022 mod 161 i samme periode i 2020', ['2022-H1', '2020-H1']],
  ['143 klager i 1. halvår 2022. I samme halvår 2021 kom der 161', ['2022-H1', '2021-H1']],
  ['512 ledige i juni 2022 mod 560 i samme måned sidste år', ['2022-06', '2021-06']],
  ['512 ledige pr. 30. juni 2022 mod 560 på samme tidspunkt året før', ['2022-06-30', '2021-06-30']],
  ['512 ledige i juni 2022, mens der sidste år på samme tidspunkt var 560', ['2022-06', '2021-06']],
  ['ledigheden var 3,1 pct. i juli 2023, mens den for et år siden var 3,0', ['2023-07', '2022-07']],
  ['3,1 i juli 2023 mod 3,0 for et år siden. 45 mod 50 for et år siden', ['2023-07', '2022-07', '2022-07']],
  [
    '143 i 1. kvartal 2022 mod 161 i 1. kvartal 2021. 9 mod 8 i samme kvartal året før',
    ['2022-Q1', '2021-Q1', '2021-Q1'],
  ],
  ['fra januar 2022 til maj 2022 mod 31 i samme periode året før', ['2022-01', '2022-05', '2021-01/2021-05']],
  ['i årets første syv måneder mod 31 i samme periode i 2021', ['2021-01/2021-07']],
  [
    'august 2021 - februar 2022 mod 31 i den tilsvarende periode året før',
    ['2021-08/2022-02', '2020-08/2021-02'],
  ],
  ['Der var 655 i maj 2022. I juni var der 512 mod 681 i samme måned året før', ['2022-05', '2021-06']],
  ['2022: I 1. kvartal kom der 12 mod 9 i samme kvartal året før', ['2022', '2021-Q1']],
  [
    '20 færre end i maj 2022 i 2. kvartal 2022, og 9 færre end i samme kvartal året før',
    ['2022-05', '2022-Q2', '2021-Q2'],
  ],
]

const left: readonly (readonly [string, readonly string[]])[] = [
  ['i samme periode kom der 161 klager i 2021', ['2021']],
  ['I samme kvartal året før kom der 161 klager', []],
  ['Indsatsen begyndte for et år siden', []],
  ['143 klager i 2022 mod 161 i samme kommune i 2021', ['2022', '2021']],
  ['Der var 655 i maj 2020. I juni var der 512 mod 681 på samme tid sidste år', ['2020-05']],
  ['Der var 655 i maj 2020. Der er nu 512 mod 681 på samme tid sidste år', ['2020-05']],
  ['I 2022 kom der 143 klager.\n\nI samme periode i 2021 kom der 161', ['2022', '2021']],
]

describe('the same part of another year', () => {
  it.each(read)('is meant in: %s', (words, expected) => {
    expect(times(words)).toEqual(expected)
  })
  it.each(left)('is not made up in: %s', (words, expected) => {
    expect(times(words)).toEqual(expected)
  })
})
