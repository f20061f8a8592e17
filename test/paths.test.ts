/** Addresses: what stands in them, and that old ones keep their meaning. */
import { expect, it } from 'vitest'
import {
  carryFilters,
  correctionOfPlace,
  correctionPath,
  filterSearch,
  hitPath,
  linePath,
  searchPath,
  slug,
  withoutSource,
  withSource,
} from '../src/paths.ts'

it('leads to a line in a document', () => {
  expect(linePath('naestved-2019-04-01', 43)).toBe('/moeder/naestved-2019-04-01?linje=43#linje-43')
})

it('opens and closes a source without touching the filters', () => {
  expect(withSource('?kommune=odder', 'a1')).toBe('?kommune=odder&kilde=a1')
  expect(withSource('?kilde=a1', 'a2')).toBe('?kilde=a2')
  expect(withoutSource('?kommune=odder&kilde=a1')).toBe('?kommune=odder')
  expect(withoutSource('?kilde=a1')).toBe('')
})

it('writes a municipality without Danish letters', () => {
  expect(slug('Næstved')).toBe('naestved')
  expect(slug('Høje-Taastrup')).toBe('hoeje-taastrup')
  expect(slug('Lyngby-Taarbæk')).toBe('lyngby-taarbaek')
  expect(slug('Århus')).toBe('aarhus')
})

it('writes only filters that are chosen, and carries only filters to another page', () => {
  expect(filterSearch(null, null)).toBe('')
  expect(filterSearch('Næstved', null)).toBe('?kommune=naestved')
  expect(carryFilters('?kommune=odder&kilde=a1&linje=3&moede=m')).toBe('?kommune=odder&moede=m')
  expect(carryFilters('?kilde=a1')).toBe('')
})

it('hands the figure to the page that reports errors', () => {
  expect(correctionPath('a 1')).toBe('/ret-en-fejl?figur=a%201')
})

it('searches with the filters that are chosen, and leads to a hit with the words', () => {
  expect(searchPath('knap halvdelen', '?kommune=odder&kilde=a1')).toBe('/soeg?kommune=odder&q=knap+halvdelen')
  expect(searchPath('')).toBe('/soeg')
  expect(hitPath('m', 43, 'æble')).toBe('/moeder/m?linje=43&ord=%C3%A6ble#linje-43')
})

it('hands a place on the site to the page that reports errors', () => {
  expect(correctionOfPlace('/budget?vis=pct#graf-B1')).toBe(
    '/ret-en-fejl?sted=%2Fbudget%3Fvis%3Dpct%23graf-B1',
  )
})
