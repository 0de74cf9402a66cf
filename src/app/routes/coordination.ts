import { type RouteConfigEntry, route } from '@react-router/dev/routes'

/** What a network does with municipalities: what is due, visits, letters of intent, requests, events, newsletter, mandate. */
export const coordinationScreens: RouteConfigEntry[] = [
	route('network', '../features/network/screens/coordination/due.tsx'),
	route('network/visits', '../features/network/screens/coordination/visits.tsx'),
	route('network/visits/new', '../features/network/screens/coordination/new-visit.tsx'),
	route('network/visits/:visitId', '../features/network/screens/coordination/visit.tsx'),
	route('network/letters', '../features/network/screens/coordination/letters.tsx'),
	route('network/letters/new', '../features/network/screens/coordination/new-letter.tsx'),
	route('network/letters/:letterId', '../features/network/screens/coordination/letter.tsx'),
	route('network/requests', '../features/network/screens/coordination/requests.tsx'),
	route('network/requests/new', '../features/network/screens/coordination/new-request.tsx'),
	route('network/requests/:requestId', '../features/network/screens/coordination/request.tsx'),
	route('network/events', '../features/network/screens/coordination/events.tsx'),
	route('network/events/new', '../features/network/screens/coordination/new-event.tsx'),
	route('network/events/:eventId', '../features/network/screens/coordination/event.tsx'),
	route('network/newsletter', '../features/network/screens/coordination/newsletter.tsx'),
	route('network/newsletter/new', '../features/network/screens/coordination/new-newsletter.tsx'),
	route('network/newsletter/:newsletterId', '../features/network/screens/coordination/newsletter-issue.tsx'),
	route('network/mandate', '../features/network/screens/coordination/mandate.tsx'),
]

/** By the link at the end of a newsletter. */
export const openCoordinationScreens: RouteConfigEntry[] = [
	route('network/newsletter/leave', '../features/network/screens/coordination/leave-newsletter.tsx'),
]
