import { route } from '@react-router/dev/routes'

/** What a person is given of their own, as a paper and for a computer. */
export const extractFiles = ['pdf', 'zip'].map((extension) =>
	route(
		`protection/requests/:requestId/extract.${extension}`,
		'../features/data-protection/screens/rights/extract-file.ts',
		{ id: `extract-${extension}` },
	),
)

/** What was destroyed, as a paper to keep. */
export const retentionFiles = [
	route(
		'protection/retention/runs/:runId/certificate.pdf',
		'../features/data-protection/screens/retention/certificate-file.ts',
	),
]

/** What is looked after so that people's records are safe: logs, retention, who sees whom, and what a person asks for. */
export const protectionScreens = [
	route('protection', '../features/data-protection/screens/protection.tsx'),
	route('protection/access', '../features/data-protection/screens/access/access.tsx'),
	route('protection/access/people/:personId', '../features/data-protection/screens/access/person-access.tsx'),
	route(
		'protection/access/accounts/:accountId',
		'../features/data-protection/screens/access/account-access.tsx',
	),
	route('protection/logs', '../features/data-protection/screens/log-review/logs.tsx'),
	route('protection/logs/settings', '../features/data-protection/screens/log-review/log-settings.tsx'),
	route('protection/logs/:reviewId', '../features/data-protection/screens/log-review/review.tsx'),
	route('protection/people/:personId/reads', '../features/data-protection/screens/log-review/readers.tsx'),
	route(
		'protection/people/:personId/reads.pdf',
		'../features/data-protection/screens/log-review/readers-file.ts',
	),
	route('protection/emergencies', '../features/data-protection/screens/access/emergencies.tsx'),
	route('protection/emergencies/new', '../features/data-protection/screens/access/open-in-emergency.tsx'),
	route('protection/emergencies/:glassId', '../features/data-protection/screens/access/review-emergency.tsx'),
	route('protection/requests', '../features/data-protection/screens/rights/requests.tsx'),
	route('protection/requests/new', '../features/data-protection/screens/rights/new-request.tsx'),
	route('protection/requests/:requestId', '../features/data-protection/screens/rights/request.tsx'),
	route('protection/incidents', '../features/data-protection/screens/incidents/incidents.tsx'),
	route('protection/incidents/new', '../features/data-protection/screens/incidents/new-incident.tsx'),
	route('protection/incidents/:incidentId', '../features/data-protection/screens/incidents/incident.tsx'),
	route('protection/hindrances', '../features/data-protection/screens/hindrances/hindrances.tsx'),
	route('protection/exports', '../features/data-protection/screens/exports/exports.tsx'),
	route('protection/documents', '../features/data-protection/screens/documents/documents.tsx'),
	route('protection/disclosures', '../features/data-protection/screens/disclosures/disclosures.tsx'),
	route(
		'protection/disclosures/new',
		'../features/data-protection/screens/disclosures/record-disclosure.tsx',
	),
	route('protection/retention', '../features/data-protection/screens/retention/retention.tsx'),
	route('protection/retention/kept', '../features/data-protection/screens/retention/kept.tsx'),
	route('protection/retention/rules', '../features/data-protection/screens/retention/rules.tsx'),
	route('protection/retention/runs/:runId', '../features/data-protection/screens/retention/destruction.tsx'),
	route(
		'protection/retention/runs/:runId/certificate',
		'../features/data-protection/screens/retention/certificate.tsx',
	),
]
