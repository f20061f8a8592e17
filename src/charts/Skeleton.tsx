/** How a picture will be laid out in; an empty box of the same height out, so that nothing below it moves. */
import styles from './Skeleton.module.css'
import type { Size } from './useSize.ts'
import { useSize } from './useSize.ts'

export interface Laid {
  readonly height: number
}

export function Skeleton({ lay }: { readonly lay: (size: Size) => Laid }) {
  const [ref, size] = useSize()
  return (
    <div
      ref={ref}
      className={styles['box']}
      data-coming
      style={{ minHeight: size === null ? undefined : lay(size).height }}
    >
      <span className={styles['words']}>Grafen hentes …</span>
    </div>
  )
}
