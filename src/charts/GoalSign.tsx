/** The shape of a goal's mark and its place in px in; its sign out. */
import type { GoalMark } from './goalTypes.ts'
import styles from './marks.module.css'

interface GoalSignProps {
  readonly shape: GoalMark['shape']
  readonly x: number
  readonly y: number
}

/** ◇ baseline, ● level, ▏ target, ▎ end target. */
export function GoalSign({ shape, x, y }: GoalSignProps) {
  switch (shape) {
    case 'diamond':
      return <path data-sign={shape} className={styles['hollow']} d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />
    case 'circle':
      return <circle data-sign={shape} className={styles['ink']} cx={x} cy={y} r={7} />
    case 'tick':
      return <rect data-sign={shape} className={styles['ink']} x={x - 1} y={y - 12} width={2} height={24} />
    case 'endTick':
      return <rect data-sign={shape} className={styles['ink']} x={x - 3} y={y - 12} width={6} height={24} />
  }
}
