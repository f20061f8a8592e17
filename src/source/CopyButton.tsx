/** A text in; a button that copies it out, which says so, and shows the text selected where copying is not allowed. */
import { useId, useState } from 'react'
import styles from './CopyButton.module.css'

interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** Said when it worked: "Henvisningen er kopieret." */
  readonly done: string
}

type State = 'ready' | 'done' | 'by_hand'

const copy = async (text: string): Promise<State> => {
  try {
    await navigator.clipboard.writeText(text)
    return 'done'
  } catch {
    // No permission, or a page without https: the reader copies by hand.
    return 'by_hand'
  }
}

export const CopyButton = ({ text, label, done }: CopyButtonProps) => {
  const [state, setState] = useState<State>('ready')
  const id = useId()
  return (
    <>
      <button
        className="button button-secondary"
        type="button"
        onClick={() => {
          setState('ready')
          void copy(text).then(setState)
        }}
      >
        {label}
      </button>
      <span className={styles.said} role="status">
        {state === 'done' && done}
      </span>
      {state === 'by_hand' && (
        <span className={styles.byHand}>
          <label htmlFor={id}>Browseren må ikke kopiere for dig. Teksten er markeret; kopiér den selv.</label>
          <textarea
            id={id}
            readOnly
            rows={4}
            value={text}
            ref={(field) => {
              field?.focus()
              field?.select()
            }}
          />
        </span>
      )}
    </>
  )
}
