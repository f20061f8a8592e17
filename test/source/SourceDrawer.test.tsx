/** From a figure to the sentence it was read in, and back. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { citation } from '../../src/source/reference.ts'
import { address, showApp, textOf } from '../app/showApp.tsx'
import { complaintFact, dataset, item, meeting } from '../figures/sampleFacts.ts'

const sentence = 'Der kom 477 klager i 2018 mod 591 året før.'
const fact = complaintFact({
  id: 'klager-2018',
  line: 3,
  span: { start: 8, end: 18 },
  quote: '477 klager',
  sentence,
  quoteAt: 8,
  value: 477,
  year: 2018,
})
const decided = {
  body: 'Jobudvalget',
  date: '2020-04-01',
  line: 8,
  toLine: 8,
  text: 'Til efterretning',
  outcome: 'noted',
  parts: [],
  absent: 0,
} as const
const byby = meeting({ items: [item({ title: 'Klager i 2018', decisions: [decided] })] })
const data = dataset([fact], [byby])
const text = textOf('byby', ['En', 'To', sentence, 'Fire', 'Fem'], [fact])

const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog', {}, { timeout: 20_000 })

afterEach(() => vi.unstubAllGlobals())

describe('the source drawer', () => {
  it('shows the sentence with its words marked, once and letter for letter', async () => {
    showApp({ dataset: data, texts: [text] }, '/moeder?kilde=klager-2018')
    const drawer = await dialog()
    expect(drawer).toHaveAccessibleName('Kilde Byby 1. april 2020, linje 3')
    const marks = drawer.querySelectorAll('mark')
    expect([...marks].map(({ textContent }) => textContent)).toEqual(['477 klager'])
    expect(marks[0]?.closest('blockquote')?.textContent).toBe(sentence)
  })

  it('says where it stands and what was decided', async () => {
    showApp({ dataset: data, texts: [text] }, '/moeder?kilde=klager-2018')
    const drawer = within(await dialog())
    expect(drawer.getByText('Jobudvalget, referat 1. april 2020')).toBeVisible()
    expect(drawer.getByText('Punkt 1: Klager i 2018')).toBeVisible()
    expect(drawer.getByText('Til efterretning')).toBeVisible()
    expect(drawer.getByText('Trykt')).toBeVisible()
    expect(await drawer.findByText('Fire')).toBeVisible()
  })

  it('says of an agenda that we do not know what was decided', async () => {
    const agenda = dataset([fact], [{ ...byby, kind: 'agenda', items: [item()] }])
    showApp({ dataset: agenda, texts: [text] }, '/moeder?kilde=klager-2018')
    expect(
      within(await dialog()).getByText('Dette er en dagsorden. Vi ved ikke, hvad udvalget besluttede.'),
    ).toBeVisible()
  })

  it('marks nothing when the words do not stand where the fact says', async () => {
    showApp(
      { dataset: dataset([{ ...fact, quoteAt: 9 }], [byby]), texts: [text] },
      '/moeder?kilde=klager-2018',
    )
    const drawer = await dialog()
    expect(drawer.querySelector('mark')).toBeNull()
    expect(within(drawer).getByText(/er ikke fundet i dokumentet/)).toBeVisible()
    expect(within(drawer).getByText(sentence, { selector: 'blockquote p' })).toBeVisible()
  })

  it('leads to the other places that say the same, and back to the page in one step', async () => {
    const user = userEvent.setup()
    const again = { ...fact, id: 'igen', line: 4, quote: '477', figure: fact.id }
    showApp(
      {
        dataset: dataset([fact, again, { ...fact, id: 'andet', line: 5, figure: 'andet' }], [byby]),
        texts: [text],
      },
      '/moeder/byby',
    )
    await user.click(
      await screen.findByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 3: 477 klager' }),
    )
    const drawer = within(await dialog())
    const places = within(drawer.getByRole('region', { name: 'Står også' })).getAllByRole('button')
    expect(places.map((place) => place.getAttribute('aria-label'))).toEqual([
      'Kilde: Byby 1. april 2020, linje 4, 477',
    ])
    await user.click(places[0] as HTMLElement)
    await waitFor(() => expect(address()).toBe('/moeder/byby?kilde=igen'))
    await user.click(within(await dialog()).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(address()).toBe('/moeder/byby'))
  })

  it('does not wait for the document, nor fall with it', async () => {
    showApp({ dataset: data }, '/moeder?kilde=klager-2018')
    const drawer = within(await dialog())
    expect(drawer.getByText('477 klager')).toBeVisible()
    expect(await drawer.findByText(/Dokumentets tekst kunne ikke hentes/)).toBeVisible()
  })

  it('says so when an address names a figure we do not have', async () => {
    showApp({ dataset: data }, '/moeder?kilde=findes-ikke')
    expect(await dialog()).toHaveAccessibleName('Kilden er ikke fundet')
  })

  it('closes to the page beneath, with its filters, when it came from a link', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts: [text] }, '/moeder?kommune=byby&kilde=klager-2018')
    await dialog()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(address()).toBe('/moeder?kommune=byby')
  })

  it('gives focus back to the button that opened it', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts: [text] }, '/moeder/byby')
    const button = await screen.findByRole('button', {
      name: 'Kilde: Byby 1. april 2020, linje 3: 477 klager',
    })
    await user.click(button)
    await user.click(within(await dialog()).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(button).toHaveFocus())
    expect(address()).toBe('/moeder/byby')
  })

  it('closes by Back, as every page does', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts: [text] }, '/om', '/moeder/byby')
    await user.click(await screen.findByRole('button', { name: /^Kilde/ }))
    await dialog()
    await user.click(screen.getByRole('button', { name: 'browserens tilbage', hidden: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(address()).toBe('/moeder/byby')
  })

  it('leaves no entry of its own behind when it is closed', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts: [text] }, '/om', '/moeder/byby')
    await user.click(await screen.findByRole('button', { name: /^Kilde/ }))
    await dialog()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'browserens tilbage' }))
    expect(address()).toBe('/om')
  })

  it('leads to the line in the document and to a report of an error', async () => {
    showApp({ dataset: data, texts: [text] }, '/moeder?kilde=klager-2018')
    const drawer = within(await dialog())
    expect(drawer.getByRole('link', { name: 'Åbn i dokumentet' })).toHaveAttribute(
      'href',
      '/moeder/byby?linje=3#linje-3',
    )
    expect(drawer.getByRole('link', { name: 'Meld en fejl' })).toHaveAttribute(
      'href',
      '/ret-en-fejl?figur=klager-2018',
    )
  })

  it('copies a reference and says so', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts: [text] }, '/moeder?kilde=klager-2018')
    const drawer = within(await dialog())
    await user.click(drawer.getByRole('button', { name: 'Kopiér henvisning' }))
    expect(await drawer.findByText('Henvisningen er kopieret.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(
      `Byby Kommune, Jobudvalget, 1. april 2020, punkt 1, linje 3: »${sentence}«`,
    )
  })

  it('says in the reference that the paper is only an agenda', () => {
    expect(citation(fact, { ...byby, kind: 'agenda' })).toContain(
      'Jobudvalget, dagsorden 1. april 2020, punkt 1',
    )
  })

  it('copies a link to the page as it stands and says so', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts: [text] }, '/moeder?kilde=klager-2018')
    const drawer = within(await dialog())
    await user.click(drawer.getByRole('button', { name: 'Kopiér link' }))
    expect(await drawer.findByText('Linket er kopieret.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
  })

  it('shows the reference to be copied by hand where the browser does not allow it', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    showApp({ dataset: data, texts: [text] }, '/moeder?kilde=klager-2018')
    const drawer = within(await dialog())
    await user.click(drawer.getByRole('button', { name: 'Kopiér henvisning' }))
    expect(await drawer.findByRole('textbox')).toHaveFocus()
  })
})
