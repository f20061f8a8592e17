/** The address in, the whole screen out: every page stands inside one layout. */
import { Route, Routes } from 'react-router-dom'
import { Layout } from './Layout.tsx'
import { NotFound } from './NotFound.tsx'
import { pages } from './pages.ts'

export const App = () => (
  <Routes>
    <Route element={<Layout />}>
      {pages.map(({ path, View }) => (
        <Route key={path} path={path} element={<View />} />
      ))}
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
)
