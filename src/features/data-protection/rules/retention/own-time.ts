import { addDays, addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { YearsAnswersAreKept } from '../../../homelessness/index.ts'
import type { Where } from './due-of.ts'
import { hasRules, keepsAll } from './rules.ts'

/**
 * What goes when its own time is over, whoever it is about, and the job that sees to it every night. The times are the
 * municipality's own unless a section is named: they follow what the rows are for, and none of them was found in a statute.
 */
export type OwnTime = {
	readonly key: (typeof keys)[number]
	readonly basis: string | null
	readonly kept:
		| { readonly years: number }
		| { readonly months: number }
		| { readonly days: number }
		| { readonly hours: number }
	readonly job:
		| 'destroyByTime'
		| 'destroyOldFiles'
		| 'destroyOldInvitations'
		| 'destroyOldExtracts'
		| 'destroyOldHindrances'
		| 'forgetWhoAnswered'
		| 'forgetAnsweredRequests'
		| 'forgetRefusedPackages'
		| 'queueDigests'
	/** Which tables of the log's class it takes: each of them stands with one rule (tests/house/log-by-time.test.ts). */
	readonly log?: readonly string[]
}

const keys = [
	...([
		'notice-without-case',
		'concern-not-opened',
		'declined-transfer',
		'count-answer',
		'misdirected-notice',
	] as const),
	...([
		'flow-run',
		'export-log',
		'ended-access',
		'ended-absence',
		'ended-staff',
		'emergency-opening',
		'log-review',
		'incident',
		'note-taken-out',
		'job-left',
		'newsletter-letter',
		'empty-conference',
		'log',
		'uploaded-file',
		'invitation',
	] as const),
	...([
		'consultation-writer',
		'unconfirmed-answer',
		'answered-request',
		'refused-package',
		'digest-mail',
		'extract-document',
		'hindrance',
	] as const),
] as const

// Homelessness says how long, since nothing is counted of what is gone: another number here does not compile.
const yearsAnswersAreKept: YearsAnswersAreKept = 1

export const ownTimes: readonly OwnTime[] = [
	{ key: 'notice-without-case', basis: null, kept: { years: 2 }, job: 'destroyByTime' },
	{ key: 'concern-not-opened', basis: 'SoL 16:2 a', kept: { years: 5 }, job: 'destroyByTime' },
	{ key: 'declined-transfer', basis: null, kept: { years: 5 }, job: 'destroyByTime' },
	{ key: 'count-answer', basis: null, kept: { years: yearsAnswersAreKept }, job: 'destroyByTime' },
	{ key: 'misdirected-notice', basis: null, kept: { months: 1 }, job: 'destroyByTime' },
	{ key: 'flow-run', basis: null, kept: { years: 1 }, job: 'destroyByTime' },
	{
		key: 'export-log',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['named.list_export', 'named.count_export', 'named.file_given_out'],
	},
	{
		key: 'ended-access',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['named.named_access', 'named.api_key', 'named.calendar_feed', 'named.digest_choice'],
	},
	{ key: 'ended-absence', basis: null, kept: { years: 5 }, job: 'destroyByTime', log: ['named.absence'] },
	{
		key: 'ended-staff',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['named.staff', 'named.staff_role', 'named.assignment', 'named.representation'],
	},
	{
		key: 'emergency-opening',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['named.break_glass'],
	},
	{
		key: 'log-review',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['named.log_review', 'named.log_review_entry'],
	},
	{ key: 'incident', basis: null, kept: { years: 5 }, job: 'destroyByTime', log: ['named.incident'] },
	{
		key: 'note-taken-out',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['named.note_removal', 'named.note_taken_out'],
	},
	{ key: 'job-left', basis: null, kept: { years: 5 }, job: 'destroyByTime', log: ['counted.job_left'] },
	{
		key: 'newsletter-letter',
		basis: null,
		kept: { years: 2 },
		job: 'destroyByTime',
		log: ['counted.newsletter_letter'],
	},
	{ key: 'empty-conference', basis: null, kept: { years: 5 }, job: 'destroyByTime' },
	{
		key: 'log',
		basis: null,
		kept: { years: 5 },
		job: 'destroyByTime',
		log: ['audit.entry', 'audit.checked'],
	},
	{ key: 'uploaded-file', basis: null, kept: { days: 30 }, job: 'destroyOldFiles' },
	{ key: 'invitation', basis: null, kept: { days: 30 }, job: 'destroyOldInvitations' },
	{ key: 'consultation-writer', basis: null, kept: { years: 2 }, job: 'forgetWhoAnswered' },
	{ key: 'unconfirmed-answer', basis: null, kept: { days: 14 }, job: 'forgetWhoAnswered' },
	{ key: 'answered-request', basis: null, kept: { hours: 24 }, job: 'forgetAnsweredRequests' },
	{
		key: 'refused-package',
		basis: null,
		kept: { years: 2 },
		job: 'forgetRefusedPackages',
		log: ['counted.refused_package'],
	},
	{ key: 'digest-mail', basis: null, kept: { days: 30 }, job: 'queueDigests' },
	{ key: 'extract-document', basis: null, kept: { days: 90 }, job: 'destroyOldExtracts' },
	{ key: 'hindrance', basis: null, kept: { years: 1 }, job: 'destroyOldHindrances' },
]

/**
 * The last day that goes today, by rule, for what the nightly job here destroys. What a section lets go is a file's own: it
 * stays where the law is another country's, and where the county or the municipality keeps all for research.
 */
export function lastDaysOf(today: PlainDate, where: Where): Record<string, PlainDate> {
	const byStatute = hasRules(where.country) && !keepsAll(where.code)
	return Object.fromEntries(
		ownTimes
			.filter(({ job, basis }) => job === 'destroyByTime' && (basis === null || byStatute))
			.map(({ key, kept }) => {
				if ('days' in kept) return [key, addDays(today, -kept.days)]
				if ('hours' in kept) return [key, addDays(today, -Math.ceil(kept.hours / 24))]
				return [key, addMonths(today, 'years' in kept ? -kept.years * 12 : -kept.months)]
			}),
	)
}
