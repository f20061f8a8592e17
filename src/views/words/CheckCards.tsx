/** Cards of checks in; a list out: what stands there, the figures, the difference, each with its sources. */
import { Link } from 'react-router-dom'
import { SourceButton } from '../../charts/SourceButton.tsx'
import type { CheckCard, Evidence } from '../../figures/checkCards.ts'
import { wordsOf } from '../../figures/checkVerdicts.ts'
import { useFilters } from '../../page/useFilters.ts'
import { correctionPath, paths } from '../../paths.ts'
import styles from './WordsView.module.css'

interface CardProps {
  readonly card: CheckCard
  readonly onSource: (fact: string) => void
}

const Stated = ({ card: { excerpt, statedName, statedSource }, onSource }: CardProps) => (
  <dd>
    <p>
      »{excerpt.before}
      <mark>{excerpt.words}</mark>
      {excerpt.after}« {statedSource && <SourceButton source={statedSource} onSource={onSource} />}
    </p>
    {statedName !== '' && <p className={styles.name}>{statedName}</p>}
  </dd>
)

const EvidenceLine = ({
  evidence: { figure, name, source },
  onSource,
}: {
  readonly evidence: Evidence
  readonly onSource: (fact: string) => void
}) => (
  <li>
    <SourceButton source={source} onSource={onSource}>
      {figure}
    </SourceButton>{' '}
    <span className={styles.name}>{name}</span>
  </li>
)

const Figures = ({ card: { ways }, onSource }: CardProps) => (
  <dd>
    {ways.map(({ key, arithmetic, evidence }) => (
      <div key={key} className={styles.way}>
        <p>{arithmetic}</p>
        <ul className={styles.evidence}>
          {evidence.map((one) => (
            <EvidenceLine key={`${one.key} ${one.name}`} evidence={one} onSource={onSource} />
          ))}
        </ul>
      </div>
    ))}
  </dd>
)

const topics = {
  budget: ['Se budgettet', paths.budget],
  goal: ['Se målene', paths.goals],
  complaint: ['Se klagerne', paths.complaints],
} as const

const Ways = ({ card }: { readonly card: CheckCard }) => {
  const { link } = useFilters()
  const topic = Object.entries(topics).find(([kind]) => kind === card.topic)?.[1]
  return (
    <p className={styles.ways}>
      {topic && <Link to={link(topic[1])}>{topic[0]}</Link>}
      <Link
        to={card.stated ? correctionPath(card.stated.id) : paths.correction}
        aria-label={`Meld en fejl: ${card.title}`}
      >
        Meld en fejl
      </Link>
    </p>
  )
}

export const CheckCards = ({
  cards,
  onSource,
}: {
  readonly cards: readonly CheckCard[]
  readonly onSource: (fact: string) => void
}) => (
  <ul className={styles.cards}>
    {cards.map((card) => (
      <li key={card.key}>
        <article className={styles.card} aria-label={card.title}>
          <p className={styles.head}>
            <span className={styles.sign} aria-hidden="true">
              {wordsOf(card.verdict).sign}
            </span>
            <strong>{wordsOf(card.verdict).word}</strong>
            <span className={styles.name}>{card.place}</span>
          </p>
          <h3>{card.title}</h3>
          <dl className={styles.sides}>
            <div>
              <dt>Det står der</dt>
              <Stated card={card} onSource={onSource} />
            </div>
            <div>
              <dt>Tallene</dt>
              <Figures card={card} onSource={onSource} />
            </div>
            <div>
              <dt>Forskellen</dt>
              <dd>
                <p>{card.difference}</p>
                <Ways card={card} />
              </dd>
            </div>
          </dl>
        </article>
      </li>
    ))}
  </ul>
)
