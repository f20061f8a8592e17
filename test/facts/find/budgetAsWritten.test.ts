/** Budgets and money as civil servants write them: what an amount is, and of what, is read from the words around it. */
import { describe, expect, it } from 'vitest'
import { factsIn } from './inMinutes.ts'

const told = (words: string, title = 'Budgetopfølgning pr. 30. september 2022'): readonly string[] =>
  factsIn(words, title).map(
    ({ measure, value, subject, period }) => `${measure} ${value ?? ''} ${period ?? '-'} ${subject}`,
  )

describe('what is set aside in a budget', () => {
  it.each([
    'hvor der i det korrigerede budget var afsat 615,4 mio. kr.',
    'hvor der var afsat 615,4 mio. kr. i det korrigerede budget.',
    'mod 615,4 mio. kr. i det korrigerede budget.',
  ])('is that budget: %s', (words) => {
    const [, second] = told(
      `Årets udgifter på udvalgets område blev på 595,2 mio. kr., ${words}`,
      'Regnskab 2021',
    )
    expect(second).toMatch(/^revised_budget 615400000 2021 /)
  })
  it('is each of two budgets that it is held against', () => {
    const words =
      'Forbruget blev 12,9 mio. kr. mod 13,1 mio. kr. i det korrigerede budget og 12,4 mio. kr. i det oprindelige budget.'
    expect(
      told(words, 'Regnskab 2021')
        .slice(1)
        .map((one) => one.split(' ', 2).join(' ')),
    ).toEqual(['revised_budget 13100000', 'original_budget 12400000'])
  })
  it('is an allocation where the words say what it is for', () => {
    expect(told('I det oprindelige budget er der afsat 2,0 mio. kr. til mentorer.', 'Budget 2022')).toEqual([
      'allocation 2000000 2022 mentorer',
    ])
    expect(told('Der er afsat 2,0 mio. kr. i det oprindelige budget til mentorer.', 'Budget 2022')).toEqual([
      'allocation 2000000 2022 mentorer',
    ])
  })
})

describe('what is not used', () => {
  it.each([
    ['Da der er kommet færre end ventet, bliver 1,7 mio. kr. ikke brugt.', 'modtagelse af flygtninge'],
    ['Derfor er 1,7 mio. kr. af midlerne ikke anvendt.', 'modtagelse af flygtninge'],
  ])('is an underspend of what it was given for: %s', (words, subject) => {
    expect(told(`Området fik tilført 2,3 mio. kr. til modtagelse af flygtninge. ${words}`).at(-1)).toBe(
      `deviation -1700000 2022 ${subject}`,
    )
  })
  it('is no more than a part where it is called one', () => {
    expect(
      told(
        'Integration har fået 3,6 mio. kr. i tillægsbevilling. Heraf ventes 1,3 mio. kr. ikke anvendt.',
      ).at(-1),
    ).toMatch(/^part 1300000 /)
  })
})

describe('a surplus said behind another amount', () => {
  const words = (end: string): string =>
    `Selv om budgettet til dagpenge allerede er sat ned med 4,2 mio. kr., ventes der at blive 4,4 mio. kr. ${end}`
  it('is a deviation, and the first amount a change of what the clause is about', () => {
    expect(told(words('i overskud på dagpenge.'))).toEqual([
      'budget_change -4200000 2022 budgettet til dagpenge',
      'deviation -4400000 2022 dagpenge',
    ])
  })
})

describe('what a sentence is about', () => {
  it('is where the deviation before it comes from', () => {
    const before = 'Det meste af mindreforbruget stammer fra de forsikrede ledige.'
    expect(told(`${before} Budgettet var allerede nedskrevet med 13,7 mio. kr.`)).toEqual([
      'budget_change -13700000 2022 forsikrede ledige',
    ])
  })
  it('is never the rule, the day or the reason that it opens with', () => {
    expect(told('Ifølge kommunens regler kan der overføres 3,4 mio. kr. til 2023.', 'Mentorer')).toEqual([
      'carry_over 3400000 2023 Mentorer',
    ])
    expect(told('Pr. 1. september er der disponeret 1,1 mio. kr. af puljen.', 'Mentorer')).toEqual([
      'part 1100000 - Mentorer',
    ])
    expect(told('Da ledigheden faldt, blev der givet en bevilling på 1,5 mio. kr.', 'Mentorer')[0]).toMatch(
      / Mentorer$/,
    )
  })
  it('is of the clause that the amount stands in', () => {
    const words =
      'Selv om sygedagpenge har haft et merforbrug på 3 mio. kr., ender udvalget med et mindreforbrug på 2 mio. kr.'
    expect(told(words)).toEqual(['deviation 3000000 2022 sygedagpenge', 'deviation -2000000 2022 udvalget'])
  })
  it('is never who pays', () => {
    const words =
      'Udgifterne til danskuddannelse anslås til 4,3 mio. kr. Staten refunderer 1,9 mio. kr., hvorfor nettoudgiften bliver 2,4 mio. kr.'
    expect(told(words, 'Modtagelse af flygtninge').slice(1)).toEqual([
      'income 1900000 - Modtagelse af flygtninge',
      'cost 2400000 - Modtagelse af flygtninge',
    ])
  })
  it('is what the sentence opens with, where it is said "til X"', () => {
    expect(told('Til danskuddannelse alene er der regnet med 640.000 kr.', 'Modtagelse')).toEqual([
      'cost 640000 - danskuddannelse',
    ])
  })
  it('is the area that pulls the other way', () => {
    expect(told('I den modsatte retning trækker sygedagpenge, hvor merforbruget er på 4,7 mio. kr.')).toEqual(
      ['deviation 4700000 2022 sygedagpenge'],
    )
  })
  it('is no year', () => {
    const words =
      'Til sammenligning endte regnskabet for 2020, der var præget af nedlukning, på 631,7 mio. kr.'
    expect(
      told(`Udvalgets regnskab viser et mindreforbrug på 2 mio. kr. ${words}`, 'Regnskab 2021').at(-1),
    ).toBe('accounts 631700000 2020 Udvalgets regnskab')
  })
})

describe('a deviation that is divided', () => {
  it('leaves the rest to the same area', () => {
    expect(
      told(
        'Merforbruget på 5,7 mio. kr. på sygedagpenge kan for 3,2 mio. kr.s vedkommende tilskrives længere forløb, mens de resterende 2,5 mio. kr. skyldes, at sagerne er dyrere.',
      ),
    ).toEqual([
      'deviation 5700000 2022 sygedagpenge',
      'deviation 3200000 2022 sygedagpenge',
      'deviation 2500000 2022 sygedagpenge',
    ])
  })
})

describe('an earlier report that a sentence looks back to', () => {
  const asOf = (words: string, title = 'Budgetopfølgning pr. 30. september 2022'): readonly string[] =>
    factsIn(words, title).map((fact) => (fact.kind === 'budget' ? `${fact.value} ${fact.report?.asOf}` : ''))
  it('has its own deviation, and not what has changed since', () => {
    const words =
      'Da udvalget i juni behandlede opfølgningen pr. 31. maj, blev der peget på et merforbrug på 0,9 mio. kr., så skønnet er forbedret med 2,2 mio. kr.'
    expect(asOf(words)).toEqual(['900000 2022-05-31', '2200000 2022-09-30'])
  })
  it('closes the paragraphs on an area', () => {
    const lines = [
      '**Fleksjob**',
      '',
      'Der ventes et mindreforbrug på 1,6 mio. kr.',
      '',
      'Sammenlignet med budgetopfølgningen pr. 31. marts, hvor der var ventet et merforbrug på 4,2 mio. kr., er skønnet forværret med 2,5 mio. kr.',
    ]
    expect(told(lines.join('\n'))).toEqual([
      'deviation -1600000 2022 Fleksjob',
      'deviation 4200000 2022 Beskæftigelsesudvalget',
      'forecast_change 2500000 2022 Beskæftigelsesudvalget',
    ])
    expect(told(lines.filter((_, at) => at < 2 || at > 3).join('\n'))).toEqual([
      'deviation 4200000 2022 Fleksjob',
      'forecast_change 2500000 2022 Fleksjob',
    ])
  })
})

describe('where money goes and comes from', () => {
  const moved = (words: string): readonly string[] =>
    factsIn(words, 'Flytning').map((fact) =>
      fact.kind === 'appropriation' ? `${fact.from} > ${fact.to}` : '',
    )
  it('may be a committee with several names', () => {
    expect(
      moved(
        'Der flyttes 250.000 kr. fra fleksjob til Børne-, Kultur- og Fritidsudvalget til den fælles ungeenhed.',
      ),
    ).toEqual(['fleksjob > Børne-, Kultur- og Fritidsudvalget'])
    expect(moved('Der flyttes 250.000 kr. fra fleksjob til jobrotation, og det sker straks.')).toEqual([
      'fleksjob > jobrotation',
    ])
  })
  it('is the till that an appropriation draws on', () => {
    expect(moved('Tillægsbevillingen forringer kassebeholdningen med 2,4 mio. kr.')).toEqual([
      'kassebeholdningen > null',
    ])
    expect(moved('Tillægsbevillingen til integration reducerer kassebeholdningen med 2,4 mio. kr.')).toEqual([
      'kassebeholdningen > integration',
    ])
  })
})

describe('what is carried over', () => {
  it('is so in each point of its list, whatever the money is called', () => {
    const lines = [
      'Der søges i alt overført 3,4 mio. kr. til 2023:',
      '',
      '- 2,1 mio. kr. vedrører ungeenheden, hvor flere forløb er udskudt',
      '- 0,5 mio. kr. er eksternt finansierede puljemidler',
      '- 0,3 mio. kr. bevilges til mentorer',
    ]
    expect(told(lines.join('\n'), 'Overførsler').slice(1)).toEqual([
      'carry_over 2100000 2023 ungeenheden',
      'carry_over 500000 2023 Overførsler',
      'grant 300000 - Overførsler',
    ])
  })
  it('is of the year of the meeting where it goes to this year', () => {
    expect(told('Der ønskes 1,9 mio. kr. overført til indeværende år.', 'Regnskab 2022')[0]).toMatch(/ 2023 /)
    expect(told('Der ønskes 1,9 mio. kr. overført.', 'Regnskab 2022')[0]).toMatch(/ - |2022/)
  })
  it('has a limit, by share of whichever budget', () => {
    expect(told('Der kan højst overføres 5 pct. af det korrigerede budget.')[0]).toMatch(
      /^carry_over_limit 5 /,
    )
    expect(told('Der kan højst overføres 5 pct. af de ledige.')).toEqual([])
  })
})

describe('a pool', () => {
  it('holds what it is said to hold', () => {
    expect(told('Puljen, der på landsplan rummer 38,6 mio. kr., blev udmeldt i maj.', 'Puljer')).toEqual([
      'allocation 38600000 - Puljen',
    ])
    expect(told('Puljen til jobrotation rummer gode muligheder.', 'Puljer')).toEqual([])
  })
  it('is divided by the points below it', () => {
    const lines = [
      'Der er disponeret 0,9 mio. kr. af puljen, fordelt således:',
      '',
      '- 0,5 mio. kr. til kurser',
      '- 0,4 mio. kr. til kørekort',
    ]
    expect(told(lines.join('\n'), 'Puljer').slice(1)).toEqual([
      'part 500000 - kurser',
      'part 400000 - kørekort',
    ])
  })
  it('has what is left when some of it is used', () => {
    const left = 'Der er dermed 680.000 kr. tilbage, som kan gå til voksenlærlinge.'
    const used = 'Der er disponeret 1.120.000 kr. af puljen.'
    expect(told(`${used}\n\n${left}`, 'Puljer').at(-1)).toMatch(/^reserve_left 680000 /)
    expect(told(`Der er afsat 1.120.000 kr. til kurser.\n\n${left}`, 'Kurser')).toHaveLength(1)
  })
  it('has a part that is kept for something, and is not what is left', () => {
    const words = 'Der er i 2022 afsat 1,2 mio. kr. til mentorer. Heraf er 300.000 kr. reserveret til unge.'
    expect(told(words, 'Mentorer').at(-1)).toBe('part 300000 2022 unge')
    expect(told(words.replace('Heraf', 'Desuden'), 'Mentorer').at(-1)).not.toMatch(/^part/)
    expect(told('Der er reserveret 5 mio. kr. til uforudsete udgifter.', 'Budget')[0]).toMatch(
      /^reserve 5000000/,
    )
  })
})
