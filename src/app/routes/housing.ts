import { type RouteConfigEntry, route } from '@react-router/dev/routes'
import { files } from './files.ts'

/** What is fetched from Housing as a file. */
export const housingFiles: RouteConfigEntry[] = [
	...files('housing/need', ['table.csv', 'table.xlsx'], '../features/housing/screens/need/need-file.ts'),
]

/** Housing: the board, tonight, the ladder, agreements and need. */
export const housingScreens: RouteConfigEntry[] = [
	route('housing', '../features/housing/screens/stock/board.tsx'),
	route('housing/stays/new', '../features/housing/screens/stock/new-stay.tsx'),
	route('housing/stays/:stayId', '../features/housing/screens/stock/stay.tsx'),
	route('housing/stock', '../features/housing/screens/stock/houses.tsx'),
	route('housing/stock/new', '../features/housing/screens/stock/new-property.tsx'),
	route('housing/stock/properties/:propertyId', '../features/housing/screens/stock/property.tsx'),
	route('housing/stock/properties/:propertyId/:step', '../features/housing/screens/stock/property-step.tsx'),
	route('housing/stock/dwellings/:dwellingId/:step', '../features/housing/screens/stock/dwelling-step.tsx'),
	route('housing/stock/beds/:bedId', '../features/housing/screens/stock/bed.tsx'),
	route('housing/stock/beds/:bedId/change', '../features/housing/screens/stock/change-bed.tsx'),
	route('housing/ladder', '../features/housing/screens/ladder/ladder.tsx'),
	route('housing/ladder/grant/:personId', '../features/housing/screens/ladder/grant.tsx'),
	route('housing/ladder/:stayId', '../features/housing/screens/ladder/lease.tsx'),
	route(
		'housing/ladder/:stayId/notice',
		'../features/eviction-prevention/screens/own-tenancy/end-own-tenancy.tsx',
	),
	route(
		'housing/ladder/:stayId/withdraw',
		'../features/eviction-prevention/screens/own-tenancy/withdraw-own-tenancy.tsx',
	),
	route('housing/ladder/:stayId/:step', '../features/housing/screens/ladder/lease-step.tsx'),
	route('housing/housing-first', '../features/housing/screens/ladder/housing-first.tsx'),
	route('housing/housing-first/assess', '../features/housing/screens/ladder/assess-fidelity.tsx'),
	route('housing/refund', '../features/housing/screens/ladder/refund.tsx'),
	route('housing/agreements', '../features/housing/screens/agreements/board.tsx'),
	route('housing/agreements/new', '../features/housing/screens/agreements/new-agreement.tsx'),
	route('housing/agreements/offers/:offerId', '../features/housing/screens/agreements/offer.tsx'),
	route('housing/agreements/:agreementId', '../features/housing/screens/agreements/agreement.tsx'),
	route('housing/agreements/:agreementId/:step', '../features/housing/screens/agreements/agreement-step.tsx'),
	route('housing/free', '../features/housing/screens/stock/free.tsx'),
	route('housing/tonight', '../features/housing/screens/tonight/tonight.tsx'),
	route('housing/occupancy', '../features/housing/screens/occupancy/occupancy.tsx'),
	route('housing/need', '../features/housing/screens/need/needs.tsx'),
	route('housing/need/new/:personId', '../features/housing/screens/need/new-need.tsx'),
	route('housing/need/:needId', '../features/housing/screens/need/need.tsx'),
]
