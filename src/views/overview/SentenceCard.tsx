/** One sentence with its figure in; a card with a source and the way to its page out. */
import { Link } from 'react-router-dom'
import { SmallPicture } from '../../charts/SmallPicture.tsx'
import { SourceButton } from '../../charts/SourceButton.tsx'
import type { OverviewCard } from '../../figures/overviewCards.ts'
import { useFilters } from '../../page/useFilters.ts'
import { paths } from '../../paths.ts'
import { useSource } from '../../source/useSource.ts'
import styles from './OverviewView.module.css'

const ways = {
  budget: [paths.budget, 'Se budget'],
  goals: [paths.goals, 'Se mål'],
  complaints: [paths.complaints, 'Se klager'],
} as const

export const SentenceCard = ({ card }: { readonly card: OverviewCard }) => {
  const { link } = useFilters()
  const onSource = useSource()
  const [path, words] = ways[card.topic]
  return (
    <li className={styles.card}>
      <h2>{card.heading}</h2>
      {card.big !== null && (
        <p className={styles.big}>
          <strong>{card.big}</strong> {card.bigWords}
        </p>
      )}
      <p>{card.sentence}</p>
      {card.picture && <SmallPicture {...card.picture} onSource={onSource} />}
      {card.context !== '' && <p className={styles.context}>{card.context}</p>}
      <p className={styles.ways}>
        <Link to={link(path)}>{words}</Link>
        {card.source && <SourceButton source={card.source} onSource={onSource} />}
      </p>
    </li>
  )
}
