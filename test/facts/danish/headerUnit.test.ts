/** The words over a table and the unit they rule: a caption names it among other words, an amount never does. */
import { describe, expect, it } from 'vitest'
import { readHeaderUnit } from '../../../src/facts/danish/headerUnit.ts'

const captions: readonly (readonly [words: string, printed: string, scale: number])[] = [
  ['Tabel 1. Forventet regnskab 2024 (mio. kr., årets priser)', 'mio. kr.', 1e6],
  ['Resultatet fremgår nedenfor (beløb i 1.000 kr., - = merforbrug, + = mindreforbrug).', '1.000 kr.', 1e3],
  ['Tabellen viser budget og forventet regnskab i mio. kr. (+ = underskud, - = overskud).', 'mio. kr.', 1e6],
  ['Tabel 2. Forventet regnskab 2024 (mkr., årets priser)', 'mkr.', 1e6],
  ['Tabel 1: Driftsresultat for hele udvalgets område, hele kr.', 'hele kr.', 1],
  ['Regnskab 2023 for hele udvalget, hele mio. kr. med én decimal', 'mio. kr.', 1e6],
  ['Tabel 1. Budgetopfølgning pr. 30. juni 2024, mio. kr. (+ = merforbrug)', 'mio. kr.', 1e6],
  ['Tabel 1. Forventet regnskab for hele udvalget. Mio. kr. (netto)', 'Mio. kr.', 1e6],
  ['Tabel 1. Forventet regnskab for 2020, netto – 1.000 kr.', '1.000 kr.', 1e3],
  ['Tabel 1. Forventet regnskab for 2020, i 1.000 kr.', '1.000 kr.', 1e3],
  ['Tabel 1. Forventet regnskab 2022 for udvalget (hele 1.000 kr.)', '1.000 kr.', 1e3],
  ['Tabel 1. Forventet regnskab 2022, beløb i hele 1.000 kr.', '1.000 kr.', 1e3],
  ['Nedenstående tabel giver et overblik, alle beløb i hele kroner.', 'hele kroner', 1],
]

describe('a caption over a table', () => {
  it.each(captions)('rules its unit: %s', (words, printed, scale) => {
    expect(readHeaderUnit(words, true)).toMatchObject({ printed, base: 'kroner', scale })
  })

  it.each([
    'Udgiften er på 14,2 mio. kr. og dermed noget over budgettet (12,3 mio. kr.).',
    'Der er givet tilskud til fem borgere, 1.000 kr. pr. måned pr. borger i hele året',
    'Der er givet tilskud til fem borgere i alt. Det er 1.000 kr. (netto) mere end sidste år',
  ])('is no sentence with an amount: %s', (words) => {
    expect(readHeaderUnit(words, true)).toBeNull()
  })
})

describe('the name of a row or column', () => {
  it('rules kroner behind "i"', () => {
    expect(readHeaderUnit('Tilbagebetalingskrav i kr.')).toMatchObject({ printed: 'kr.', scale: 1 })
    expect(readHeaderUnit('Krav fra kr.')).toBeNull()
  })
})
