/** Nothing in; words about the work to get people into jobs, and its goals, out, explained in plain Danish. */
import { termsOf } from './term.ts'

const current = termsOf('effort', [
  [
    'virksomhedsrettet forløb',
    'company-based activation',
    'En periode med praktik eller job med tilskud hos en arbejdsgiver.',
    'virksomhedsrettede forløb',
    'virksomhedsrettet indsats',
    'virksomhedsrettede',
  ],
  [
    'virksomhedspraktik',
    'work-experience placement',
    'Man prøver et arbejde i en periode. Man får sin ydelse, men ikke løn.',
    'praktik',
  ],
  ['løntilskud', 'job with wage subsidy', 'Man er ansat, og arbejdsgiveren får hjælp til at betale lønnen.'],
  [
    'nytteindsats',
    'community work placement',
    'Praktisk arbejde for fællesskabet, som man udfører for sin ydelse.',
  ],
  [
    'arbejdspligt',
    'work duty',
    'Et krav til nogle på kontanthjælp om at deltage i aktiviteter op til 37 timer om ugen.',
  ],
  [
    'mentorstøtte',
    'mentoring support',
    'En person, der støtter den ledige i at komme i gang eller holde fast.',
    'mentor',
  ],
  [
    'IGU',
    'basic integration education',
    'Integrationsgrunduddannelsen: to år med job og oplæring for flygtninge og deres familier.',
    'integrationsgrunduddannelse',
  ],
  [
    'aktivering',
    'activation',
    'Tilbud, som en ledig deltager i for at komme tættere på et arbejde: praktik, løntilskud eller kurser.',
  ],
  [
    'klynge',
    'comparison cluster',
    'En gruppe kommuner, der ligner hinanden, og som man derfor sammenligner.',
    'sammenlignelige kommuner',
    'klyngen',
  ],
  [
    'STAR',
    'Danish Agency for Labour Market and Recruitment',
    'Styrelsen for Arbejdsmarked og Rekruttering. Statens styrelse, der følger kommunernes indsats for ledige.',
  ],
  [
    'Jobindsats',
    'national labour-market statistics',
    'Statens hjemmeside jobindsats.dk med tal for ydelser og indsats i alle kommuner.',
    'jobindsats.dk',
  ],
  [
    'Jobcenterindblik',
    'job centre insight report',
    'En rapport fra staten, der viser, om en kommune lever op til de mål, staten har sat.',
  ],
  [
    'resultatmål',
    'outcome target',
    'Et mål for, hvad der skal komme ud af indsatsen, for eksempel færre på en ydelse.',
  ],
  ['fokusmål', 'activity target', 'Et mål for, om borgerne har fået de samtaler og tilbud, de skal have.'],
  [
    'beskæftigelsesplan',
    'employment plan',
    'Kommunens plan for, hvordan flere kommer i arbejde eller uddannelse.',
  ],
  ['målopfølgning', 'goal follow-up', 'En status på, om planens mål bliver nået.', 'målopfyldelse'],
  [
    'svarprocent',
    'response rate',
    'Hvor mange der har svaret, ud af dem, der blev spurgt. En lav svarprocent gør svarene mindre sikre.',
  ],
  [
    'udgangspunkt',
    'baseline',
    'Det tal, man begynder ved, når man sætter et mål. Kaldes også baseline.',
    'baseline',
  ],
])

const former = termsOf(
  'effort',
  [
    [
      'skærpet tilsyn',
      'enhanced state supervision',
      'Staten holdt særligt øje med kommuner, der ikke nåede målene for indsatsen.',
    ],
    [
      'jobcenter',
      'job centre',
      'Stedet, hvor kommunen hjælper ledige. Tidligere skulle alle kommuner have et; nu vælger de selv, hvordan de indretter sig.',
    ],
  ],
  true,
)

export const effortTerms = [...current, ...former]
