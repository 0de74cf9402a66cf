import { route } from '@react-router/dev/routes'

/** What a landlord fetches as a file. */
export const landlordFiles = [
	route('landlord/notices/:noticeId/receipt.pdf', '../features/eviction-prevention/screens/receipt-file.ts'),
	route(
		'landlord/notices/:noticeId/form-3.pdf',
		'../features/eviction-prevention/screens/files/form-three-file.ts',
	),
	route('report-once/receipt.pdf', '../features/eviction-prevention/screens/once/receipt-once-file.ts'),
]

/** The landlords’ own space. */
export const landlordScreens = [
	route('landlord', '../features/eviction-prevention/screens/landlord-report.tsx'),
	route('landlord/notices', '../features/eviction-prevention/screens/landlord-notices.tsx'),
	route('landlord/notices/:noticeId', '../features/eviction-prevention/screens/landlord-receipt.tsx'),
	route('landlord/notices/:noticeId/change', '../features/eviction-prevention/screens/landlord-change.tsx'),
	route(
		'landlord/notices/:noticeId/questions',
		'../features/eviction-prevention/screens/files/landlord-questions.tsx',
	),
	route('landlord/colleagues', '../features/organisation/screens/landlord/colleagues.tsx'),
	route('landlord/keys', '../features/organisation/screens/landlord/own-keys.tsx'),
	route('landlord/vacancies', '../features/housing/screens/agreements/landlord-vacancies.tsx'),
	route('landlord/upload', '../features/eviction-prevention/screens/landlord-upload.tsx'),
	route('landlord/upload/:importId', '../features/eviction-prevention/screens/files/landlord-file.tsx'),
]
