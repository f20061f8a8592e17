/** The page's empty root in, the app out. */
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import './app/theme.css'
import './app/dkfds.scss'
import './app/base.css'
import { App } from './app/App.tsx'
import { datasetQuery } from './queries/datasetQuery.ts'
import { createQueryClient } from './queries/queryClient.ts'

const root = document.getElementById('root')
if (!root) throw new Error('no element: #root')

const client = createQueryClient()
// The figures travel while the page's own script is still being read.
void client.prefetchQuery(datasetQuery())

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
)
