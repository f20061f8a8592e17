/** The frame around every page: where one is, the way on, and what is shown when something is missing. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataset, meeting } from '../figures/sampleFacts.ts'
import { address, showApp } from './showApp.tsx'

const data = dataset(
  [],
  [
    meeting(),
    meeting({
      id: 'odeby',
      municipality: { name: 'Ødeby', code: null },
      date: '2021-05-02',
      kind: 'agenda',
      items: [],
    }),
  ],
)

const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name })
const status = (): HTMLElement => within(screen.getByRole('form', { name: 'Filtre' })).getByRole('status')

afterEach(() => vi.unstubAllGlobals())

describe('every page', () => {
  it('says where one is: title, menu, breadcrumb and one heading', async () => {
    showApp({ dataset: data }, '/moeder')
    await heading(/Hvor står det/)
    await waitFor(() => expect(document.title).toBe('Møder – Udvalgstal'))
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    const menu = screen.getByRole('navigation', { name: 'Hovedmenu' })
    expect(within(menu).getByRole('link', { name: 'Møder' })).toHaveAttribute('aria-current', 'page')
    expect(
      within(menu)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Overblik', 'Mål', 'Budget', 'Klager', 'Udvikling', 'Møder', 'Ord og tal', 'Ordbog'])
    expect(
      within(screen.getByRole('navigation', { name: 'Brødkrumme' })).getByRole('link'),
    ).toHaveTextContent('Overblik')
  })

  it('begins with a way past the menu', async () => {
    showApp({ dataset: data }, '/om')
    await heading('Om Udvalgstal')
    expect(screen.getByRole('link', { name: 'Spring til indhold' })).toHaveAttribute(
      'href',
      `#${screen.getByRole('main').id}`,
    )
  })

  it('moves focus to the heading of the next page', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/om')
    await heading('Om Udvalgstal')
    await user.click(screen.getByRole('link', { name: 'Privatliv' }))
    await waitFor(async () => expect(await heading('Privatliv')).toHaveFocus())
    expect(document.title).toBe('Privatliv – Udvalgstal')
  })

  it('starts the next page at its top, and leads Back to where one was', async () => {
    const user = userEvent.setup()
    const scrolled: number[] = []
    vi.spyOn(window, 'scrollTo').mockImplementation((...to: readonly unknown[]) => {
      scrolled.push(Number(to[1]))
      vi.stubGlobal('scrollY', to[1])
    })
    showApp({ dataset: data }, '/om')
    await heading('Om Udvalgstal')
    scrolled.length = 0
    vi.stubGlobal('scrollY', 700)
    window.dispatchEvent(new Event('scroll'))
    await user.click(screen.getByRole('link', { name: 'Privatliv' }))
    await heading('Privatliv')
    expect(scrolled).toEqual([0])
    await user.click(screen.getByRole('button', { name: 'browserens tilbage' }))
    await heading('Om Udvalgstal')
    expect(scrolled).toEqual([0, 700])
  })

  it('says that a meeting does not exist, and leads to those that do', async () => {
    showApp({ dataset: data }, '/moeder/findes-ikke')
    await heading('Mødet findes ikke')
    expect(screen.getByRole('link', { name: 'Se de møder, vi har' })).toHaveAttribute('href', '/moeder')
  })

  it('says that an address leads nowhere, and shows the way on', async () => {
    showApp({ dataset: data }, '/findes/ikke')
    await heading('Siden findes ikke')
    expect(document.title).toBe('Siden findes ikke – Udvalgstal')
    expect(screen.getByRole('link', { name: /^Overblik:/ })).toBeVisible()
  })
})

describe('the filters', () => {
  it('write themselves into the address, and say what is shown', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/moeder')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kommune' }), 'Ødeby')
    expect(address()).toBe('/moeder?kommune=oedeby')
    expect(status()).toHaveTextContent('Viser 1 af 2 møder.')
    expect(screen.getByRole('link', { name: 'Ødeby, 2. maj 2021' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Byby, 1. april 2020' })).toBeNull()
  })

  it('offer only the meetings of the chosen municipality, and let go of one that no longer fits', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/moeder?moede=byby')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kommune' }), 'Ødeby')
    expect(address()).toBe('/moeder?kommune=oedeby')
    const meetings = screen.getByRole('combobox', { name: 'Møde' })
    expect(
      within(meetings)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Alle', 'Ødeby, 2. maj 2021 (dagsorden)'])
  })

  it('go along to another page', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/moeder?kommune=oedeby')
    await heading(/Hvor står det/)
    await user.click(
      within(screen.getByRole('navigation', { name: 'Hovedmenu' })).getByRole('link', { name: 'Klager' }),
    )
    await waitFor(() => expect(address()).toBe('/klager?kommune=oedeby'))
  })

  it('are all let go by "Nulstil"', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/moeder?kommune=byby&moede=byby')
    await user.click(await screen.findByRole('button', { name: 'Nulstil' }))
    expect(address()).toBe('/moeder')
    expect(status()).toHaveTextContent('Viser alle 2 møder.')
  })

  it('say when an address names something we do not have, and leave it out', async () => {
    showApp({ dataset: data }, '/moeder?kommune=andeby')
    await heading(/Hvor står det/)
    expect(status()).toHaveTextContent('Adressen nævner »andeby«, som vi ikke har papirer fra.')
    expect(screen.getByRole('combobox', { name: 'Kommune' })).toHaveDisplayValue('Alle')
  })
})

describe('when the figures cannot be shown', () => {
  /** React tells the console of an error that a boundary catches; here it is what the test wants. */
  const quiet = (): void => void vi.spyOn(console, 'error').mockImplementation(() => undefined)

  it.each([
    ['another version', { ...data, version: 99 }, 'Siden er blevet opdateret'],
    ['another shape', { version: 1 }, 'Tallene kan ikke læses'],
  ])('says so in Danish, with a way on: %s', async (_, broken, title) => {
    quiet()
    showApp({ dataset: broken }, '/moeder')
    await heading(title)
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gå til Overblik' })).toBeVisible()
    expect(screen.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible()
  })

  it('still shows the pages that need no figures', async () => {
    quiet()
    showApp({ dataset: 'nothing' }, '/privatliv')
    expect(await heading('Privatliv')).toBeVisible()
  })
})
