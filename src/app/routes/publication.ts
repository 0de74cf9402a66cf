import { route } from '@react-router/dev/routes'

/** What is prepared, drawn as anyone will see it: pages of their own, in no frame of the staff's. */
export const publicationFiles = [
	route('publish/:pageId/preview/*', '../features/public-pages/screens/preview.tsx'),
]

/** What is open to anyone, and the way there. */
export const publicationScreens = [
	route('publish', '../features/reports/screens/publication/publications.tsx'),
	route('publish/:pageId', '../features/reports/screens/publication/prepared.tsx'),
]
