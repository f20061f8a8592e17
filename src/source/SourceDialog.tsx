/** A fact's id in; a dialog with the sentence the figure was read in out. Closing it changes the address. */
import { useSuspenseQuery } from '@tanstack/react-query'
import type { MouseEvent } from 'react'
import { useCallback, useId, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { withoutSource } from '../paths.ts'
import { datasetQuery } from '../queries/datasetQuery.ts'
import { holdPage } from './holdPage.ts'
import { focusOpener } from './opener.ts'
import styles from './SourceDialog.module.css'
import { SourceDetails } from './SourceDetails.tsx'
import { isOpenedHere } from './useSource.ts'

/** Opened by a button: Back closes it. Opened by an address: there is nothing to go back to, so the address changes. */
const useLeave = (): (() => void) => {
  const navigate = useNavigate()
  const { search, hash, state } = useLocation()
  return useCallback(() => {
    if (isOpenedHere(state)) void navigate(-1)
    else void navigate({ search: withoutSource(search), hash }, { replace: true })
  }, [navigate, search, hash, state])
}

/** Only the backdrop is the dialog itself; everything inside is a child. */
const isBackdrop = (event: MouseEvent<HTMLDialogElement>): boolean => event.target === event.currentTarget

export const SourceDialog = ({ factId }: { readonly factId: string }) => {
  const { data: dataset } = useSuspenseQuery(datasetQuery())
  const leave = useLeave()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before paint, and before the dialog is taken out of the page: so focus has a way back.
  useLayoutEffect(() => {
    const shown = dialog.current
    const letGo = holdPage()
    shown?.showModal()
    return () => {
      shown?.close()
      letGo()
      focusOpener()
    }
  }, [])
  const fact = dataset.facts.find((one) => one.id === factId)
  const meeting = dataset.meetings.find((one) => one.id === fact?.meeting)
  return (
    // Esc and the button close it for everybody; a click beside it is a mouse's shortcut to the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected && !currentTarget.open) leave()
      }}
      onClick={(event) => {
        if (isBackdrop(event)) leave()
      }}
    >
      <div className={styles.panel}>
        <button className={styles.close} type="button" onClick={leave}>
          <span aria-hidden="true">✕</span> Luk
        </button>
        {fact && meeting ? (
          <SourceDetails dataset={dataset} fact={fact} meeting={meeting} heading={heading} />
        ) : (
          <>
            <h2 id={heading}>Kilden er ikke fundet</h2>
            <p>
              Adressen peger på et tal, vi ikke har: <code>{factId}</code>. Det kan være læst på en anden
              måde, siden linket blev lavet. Luk kilden, og find tallet på siden.
            </p>
          </>
        )}
      </div>
    </dialog>
  )
}
