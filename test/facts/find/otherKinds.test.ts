/** The control group, surveys, series, appropriations, money and corrections: what is read out of a few words. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/model.ts'
import { factsIn } from './inMinutes.ts'

const rows = (kind: Fact['kind'], words: string, title: string): readonly string[] =>
  factsIn(words, title)
    .filter((fact) => fact.kind === kind)
    .map((fact) => [fact.measure, fact.value, fact.period ?? ''].join(' '))

describe('the control group', () => {
  const control = (words: string): readonly string[] =>
    rows('control', words, 'Orientering om Kontrolgruppens arbejde i 2022')

  it('reads cases and those with a result, each for its year', () => {
    expect(
      control(
        'I 2022 har Kontrolgruppen behandlet 310 sager, hvoraf 95 sager er endt med en fremtidig besparelse. I 2021 blev der behandlet 290 sager, hvoraf 80 sager endte ud i et tilbagebetalingskrav.',
      ),
    ).toEqual(['cases 310 2022', 'cases_with_result 95 2022', 'cases 290 2021', 'cases_with_result 80 2021'])
  })
  it('reads a result divided in savings and claims', () => {
    expect(
      control(
        'Kontrolgruppens arbejde førte i 2022 til et samlet resultat på 9,5 millioner kroner fordelt på 7,25 millioner kroner i fremtidig sparede ydelser og 2,25 millioner kroner i krav om tilbagebetaling af ydelser.',
      ),
    ).toEqual(['result 9500000 2022', 'future_savings 7250000 2022', 'repayment_claims 2250000 2022'])
  })
  it('reads the year a clause points back to', () => {
    expect(
      control(
        'Det er en stigning på 1,2 millioner kroner i forhold til 2021, hvor det samlede resultat var 8.300.000 kroner.',
      ),
    ).toEqual(['change 1200000 2022', 'result 8300000 2021'])
  })
  it('reads savings that look ahead, and a share of the cases without saying so again', () => {
    expect(
      control(
        'Kontrolgruppen har behandlet 145 sager, hvoraf 62 førte til stop af ydelsen. Der er rejst tilbagebetalingskrav for 1,9 mio. kr., og fremadrettede besparelser er opgjort til 4,3 mio. kr. Den samlede besparelse udgør 6,2 mio. kr.',
      ),
    ).toEqual([
      'cases 145 2022',
      'cases_with_result 62 2022',
      'repayment_claims 1900000 2022',
      'future_savings 4300000 2022',
      'result 6200000 2022',
    ])
  })
  it('reads the cases with a result of all, whatever the verb stands before', () => {
    expect(
      control('Kontrolgruppen behandlede 214 sager. I 83 af sagerne fra 2022 blev resultatet et krav.'),
    ).toEqual(['cases 214 2022', 'cases_with_result 83 2022'])
    expect(control('Af de 145 sager er 3 politianmeldt.')).toEqual(['police_reports 3 2022'])
    expect(control('Kontrolgruppen afsluttede 156 sager. Heraf endte 61 sager med stop af ydelse.')).toEqual([
      'cases 156 2022',
      'cases_with_result 61 2022',
    ])
  })
  it('reads a table with a row a kind of case and a column a measure', () => {
    expect(
      control(
        'Sagstype\tAntal sager\tBesparelse (kr.)\nKontanthjælp\t45\t1.230.000\nBoligstøtte\t61\t640.500',
      ),
    ).toEqual(['cases 45 2022', 'future_savings 1230000 2022', 'cases 61 2022', 'future_savings 640500 2022'])
  })
  it('reads a table with a column a year', () => {
    expect(
      control(
        '\tSamlet resultat 2022\tSamlet resultat 2021\nTilbagebetalingskrav\tKr. 2.250.000\tKr. 2.100.000\nI alt\tKr. 9.500.000\tKr. 8.300.000',
      ),
    ).toEqual([
      'repayment_claims 2250000 2022',
      'repayment_claims 2100000 2021',
      'result 9500000 2022',
      'result 8300000 2021',
    ])
  })
})

describe('surveys', () => {
  const survey = (words: string): readonly string[] =>
    rows('survey', words, 'Orientering om tilfredshedsundersøgelse for Jobcentret i 2022')

  it('reads those who answered out of those who were asked', () => {
    expect(survey('412 ud af 1.084 borgere har svaret, hvilket giver en svarprocent på 38.')).toEqual([
      'responses 412 2022',
      'sent 1084 2022',
      'response_rate 38 2022',
    ])
  })
  it('reads answers that came, and their rate without a sign', () => {
    expect(
      survey(
        'Spørgeskemaet er sendt til 1.240 borgere. Der kom svar fra 496 borgere, og svarprocenten er dermed 40.',
      ),
    ).toEqual(['sent 1240 2022', 'responses 496 2022', 'response_rate 40 2022'])
  })
  it('reads scores, and not the ends of their scale', () => {
    expect(survey('Tilfredsheden er steget fra 3,6 i 2021 til 3,9 i 2022 på en skala fra 1 til 5.')).toEqual([
      'score 3.6 2021',
      'score 3.9 2022',
    ])
    expect(survey('I gennemsnit giver virksomhederne samarbejdet 4,2 ud af 5.')).toEqual(['score 4.2 2022'])
    expect(survey('På en skala fra 1 til 5 giver borgerne sagsbehandleren 4,2.')).toEqual(['score 4.2 2022'])
  })
  it('reads no answer of those who are neither', () => {
    expect(
      survey('12 procent er utilfredse, mens 14 procent hverken er tilfredse eller utilfredse.'),
    ).toEqual(['dissatisfied 12 2022'])
  })
  it('reads who was asked, who answered, and the rate', () => {
    expect(
      survey(
        'Undersøgelsen er sendt til 400 virksomheder. Ud af de 400 virksomheder har 100 virksomheder besvaret undersøgelsen. Det giver en svarprocent på 25.',
      ),
    ).toEqual(['sent 400 2022', 'sent 400 2022', 'responses 100 2022', 'response_rate 25 2022'])
  })
  it('reads satisfied and dissatisfied from a table without a header', () => {
    expect(
      survey(
        'Tilfredshed med service\t81% af de adspurgte er tilfredse med servicen\t6% er utilfredse\nImage\t70% af de adspurgte er enige i, at kommunen har et godt image\t11% er uenige',
      ),
    ).toEqual(['satisfied 81 2022', 'dissatisfied 6 2022', 'agree 70 2022', 'disagree 11 2022'])
  })
  it('tells a rise from the levels it lies between', () => {
    expect(
      survey('Tilfredsheden er steget med 5 procent fra 76 procent i 2021 til 81 procent i 2022.'),
    ).toEqual(['change 5 2022', 'satisfied 76 2021', 'satisfied 81 2022'])
  })
})

describe('series', () => {
  const series = (words: string): readonly string[] => rows('series', words, 'Status på indsatsen')

  it('reads a count with the month printed behind it, and the one its clause begins with', () => {
    expect(
      series(
        'Der var 275 virksomheder med fast kontaktperson i juni 2022. I oktober 2022 er der 448 virksomheder med fast kontaktperson.',
      ),
    ).toEqual(['count 275 2022-06', 'count 448 2022-10'])
  })
  it('reads a table printed one cell a line, with padding and a row without a label', () => {
    const cells = [
      'Udviklingen i løntilskud:',
      'Indsats',
      'Maj 22',
      'Juni 22',
      'Juli 22',
      'Privat arbejdsplads',
      '45',
      '48',
      '56',
      'Forening',
      ' ',
      ' ',
      ' ',
      'Kommunal arbejdsplads',
      '1',
      '2',
      '3',
      '46',
      '50',
      '59',
    ]
    expect(series(cells.join('\n'))).toEqual([
      'count 45 2022-05',
      'count 48 2022-06',
      'count 56 2022-07',
      'count 1 2022-05',
      'count 2 2022-06',
      'count 3 2022-07',
      'count 46 2022-05',
      'count 50 2022-06',
      'count 59 2022-07',
    ])
  })
  it('takes no rise for a level, and no stretch of time for a point', () => {
    expect(
      series(
        'Andelen er steget med 15 procent i 2022. Siden januar og indtil primo november 2022 har 145 virksomheder deltaget.',
      ),
    ).toEqual(['change 15 2022', 'count 145 2022-01/2022-11'])
  })
})

describe('appropriations and money', () => {
  const title = 'Budgetopfølgning 3 for 2022'
  it('reads what is moved and from where to where', () => {
    const moved = factsIn(
      'Der indstilles omplaceret 6,4 mio. kr. fra forsikrede ledige til overførselsudgifter.',
      title,
    )[0]
    expect(moved).toMatchObject({
      kind: 'appropriation',
      measure: 'virement',
      value: 6400000,
      from: 'forsikrede ledige',
      to: 'overførselsudgifter',
    })
  })
  it('reads a reduction printed with a minus as a reduction', () => {
    expect(
      rows(
        'appropriation',
        'Områdets budget blev reduceret med -30 mio. kr. som følge af midtvejsregulering.',
        title,
      ),
    ).toEqual(['budget_change -30000000 2022'])
  })
  it('reads amounts below years, in the unit of the words above', () => {
    expect(
      rows(
        'money',
        'Samlet set tilføres der netto følgende beløb (i 1.000 kr.)\n\n   2023   2024    2025\n 28.500  38.700  48.700',
        title,
      ),
    ).toEqual(['addition 28500000 2023', 'addition 38700000 2024', 'addition 48700000 2025'])
  })
})
