/** The address in; the id behind its # out, scrolled to when the page is there. */
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'

export const useTarget = (): string => {
  const { hash } = useLocation()
  const id = decodeURIComponent(hash.slice(1))
  useEffect(() => {
    if (id !== '') document.getElementById(id)?.scrollIntoView({ block: 'start' })
  }, [id])
  return id
}
