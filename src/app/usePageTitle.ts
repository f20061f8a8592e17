/** The matched page in, the browser's title out: "Mål – Udvalgstal". */
import { useEffect } from 'react'
import { usePageName } from './usePageName.ts'

export const usePageTitle = (): void => {
  const name = usePageName()
  useEffect(() => {
    document.title = `${name} – Udvalgstal`
  }, [name])
}
