/** Nothing in, the cache of the app out. */
import { QueryClient } from '@tanstack/react-query'

/** The files are static: what failed once fails again, and the error screen has its own "Prøv igen". */
export const createQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } })
