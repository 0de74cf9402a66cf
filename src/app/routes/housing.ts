import { type RouteConfigEntry, route } from '@react-router/dev/routes'
import { files } from './files.ts'

/** What is fetched from Housing as a file. */
export const housingFiles: RouteConfigEntry[] = [
	...files('housing/need', ['table.csv', 'table.xlsx'], '../features/housing/screens/need/need-file.ts'),
]

/** Housing: the board, tonight, the ladder, agreements and need. */
export const housingScreens: RouteConfigEntry[] = [
	route('housing', '../features/housing/screens/stock/board.tsx'),
	route('housing/agreements', '../features/housing/screens/agreements/board.tsx'),
	route('housing/agreements/new', '../features/housing/screens/agreements/new-agreement.tsx'),
	route('housing/agreements/offers/:offerId', '../features/housing/screens/agreements/offer.tsx'),
	route('housing/agreements/:agreementId', '../features/housing/screens/agreements/agreement.tsx'),
	route('housing/agreements/:agreementId/:step', '../features/housing/screens/agreements/agreement-step.tsx'),
	route('housing/tonight', '../features/housing/screens/tonight/tonight.tsx'),
	route('housing/occupancy', '../features/housing/screens/occupancy/occupancy.tsx'),
	route('housing/need', '../features/housing/screens/need/needs.tsx'),
	route('housing/need/new/:personId', '../features/housing/screens/need/new-need.tsx'),
	route('housing/need/:needId', '../features/housing/screens/need/need.tsx'),
]
