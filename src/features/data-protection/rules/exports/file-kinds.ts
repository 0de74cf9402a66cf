/** Every file that somebody signed in can take out, by its address without ids: what kind of file it is. */
const kinds = {
	'evictions/*/transfer/*/case': 'case-parcel',
	'evictions/*/eviction-day': 'eviction-day',
	'evictions/*/confirmation': 'confirmation',
	'evictions/*/consultations/*/minutes': 'consultation-minutes',
	'evictions/*/consultations/*/invitation': 'consultation-invitation',
	'evictions/*/journal': 'journal',
	'evictions/landlord-meetings/*/notes': 'meeting-notes',
	'evictions/delegated': 'delegated-decisions',
	calendar: 'calendar',
	'evictions/*/letters/*/paper': 'letter',
	'homelessness/count-week/*/export': 'count-week',
	'homelessness/export/list': 'list',
	'homelessness/flow/tables': 'flow',
	'plans/*/indicators/*/breakdown': 'breakdown',
	'plans/*/costs': 'costs',
	'plans/*/activities': 'activities',
	'plans/*/indicators': 'indicators',
	'follow-up/board/pathways': 'pathways',
	'follow-up/board/figures/*/figure': 'board-figure',
	'follow-up/*/paper': 'board-paper',
	'follow-up/*/secret-annex': 'secret-annex',
	'follow-up/*/minutes-extract': 'minutes-extract',
	'follow-up/*/decided/*': 'decided-paper',
	'follow-up/layout/preview': 'paper-preview',
	'follow-up/statistics/*/*/public': 'statistics',
	'follow-up/statistics/*/*/exact': 'exact-statistics',
	'consultations/*/compilation': 'compilation',
	'consultations/*/answers/*/attachments/*': 'answer-attachment',
	'landlord/notices/*/receipt': 'receipt',
	'landlord/notices/*/form-3': 'form-3',
	'landlord/upload/*': 'upload-rows',
	'report-once/receipt': 'receipt',
	'housing/need/table': 'housing-need',
	'submissions/senders/*/template': 'submission-form',
	'network/answer/template': 'submission-form',
	'releases/links/keys': 'sender-keys',
	'releases/*/package': 'package',
	'network/register/export': 'register',
	'comparison/ranking': 'comparison',
	'comparison/counties': 'comparison',
	'comparison/methods': 'comparison',
	'comparison/all': 'comparison',
	'comparison/places/*/trend': 'comparison',
	'yearly-reports/*/report': 'yearly-report',
	'protection/requests/*/extract': 'extract',
	'protection/retention/runs/*/certificate': 'destruction-certificate',
	'protection/people/*/reads': 'who-read',
} as const

export type FileKind = (typeof kinds)[keyof typeof kinds] | 'other'

export const fileKinds: readonly FileKind[] = [...new Set<FileKind>(Object.values(kinds)), 'other']

const known = Object.entries(kinds).map(([pattern, kind]) => ({ steps: pattern.split('/'), kind }))

/** By the address that gave the file; one that nobody has written here is told as another file, and told all the same. */
export function fileKindOf(path: string): FileKind {
	const steps = path.replace(/^\/|\/$/g, '').split('/')
	const bare = [...steps.slice(0, -1), (steps.at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '')]
	const found = known.find(
		({ steps: wanted }) =>
			wanted.length === bare.length && wanted.every((step, at) => step === '*' || step === bare[at]),
	)
	return found?.kind ?? 'other'
}

/** `pdf` of `journal-SN-2026-7.pdf`; what has no ending is `file`. */
export function formatOf(contentDisposition: string): string {
	return /\.([a-z0-9]{1,5})"?$/i.exec(contentDisposition)?.[1]?.toLowerCase() ?? 'file'
}
