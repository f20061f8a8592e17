/** The glossary page, and its words inside an explanation. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { Explained } from '../../../src/views/glossary/Explained.tsx'
import { GlossaryView } from '../../../src/views/glossary/GlossaryView.tsx'
import { dataset } from '../../figures/sampleFacts.ts'
import { showView } from '../showView.tsx'

const show = (address: string) => showView(<GlossaryView />, dataset([]), address)

const terms = (): readonly string[] =>
  screen.getAllByRole('term').map(({ textContent }) => textContent.trim())

describe('the glossary page', () => {
  it('leads to each letter, and has an anchor for each word', async () => {
    await show('/ordbog')
    const letters = screen.getByRole('navigation', { name: 'Bogstaver' })
    expect(within(letters).getByRole('link', { name: 'Ø' })).toHaveAttribute('href', '#bogstav-oe')
    expect(document.getElementById('bogstav-oe')).toHaveTextContent('Ø')
    expect(document.getElementById('hjemvisning')).toHaveTextContent('Ankestyrelsen sender sagen tilbage')
  })

  it('finds a word while it is typed, and keeps it in the address', async () => {
    const user = userEvent.setup()
    const router = await show('/ordbog')
    await user.type(screen.getByRole('searchbox', { name: 'Søg efter et ord' }), 'naeste')
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'budgetkontrollen')
    expect(router.state.location.search).toBe('?ord=budgetkontrollen')
    expect(terms()).toEqual(['budgetkontrol'])
  })

  it('shows only what is over when asked, and says so beside each word', async () => {
    const user = userEvent.setup()
    const router = await show('/ordbog')
    await user.click(screen.getByRole('radio', { name: 'Tidligere ordning' }))
    expect(router.state.location.search).toBe('?ordning=tidligere')
    expect(screen.getAllByText('tidligere ordning')).toHaveLength(terms().length)
  })

  it('suggests another word when there is none', async () => {
    await show('/ordbog?ord=medholt')
    expect(screen.getByRole('heading', { name: 'Ordet står ikke i ordbogen' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'medhold' })).toHaveAttribute('href', '/ordbog#medhold')
  })
})

describe('a word in an explanation', () => {
  const explain = async (): Promise<HTMLElement> => {
    await act(async () => {
      render(
        <MemoryRouter>
          <Explained words="Et mindreforbrug er ikke altid en besparelse." />
        </MemoryRouter>,
      )
    })
    return screen.getByRole('button', { name: 'mindreforbrug' })
  }

  it('opens its meaning with a press, and closes it with Esc', async () => {
    const user = userEvent.setup()
    const button = await explain()
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('link', { name: 'Se i ordbogen' })).toHaveAttribute(
      'href',
      '/ordbog#mindreforbrug',
    )
    await user.keyboard('{Escape}')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('link')).toBeNull()
  })
})
