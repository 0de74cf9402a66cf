import { addDays, addMonths, firstDayOf, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { promisedHomes, type Quota, quotaStanding } from './quota.ts'

export type AgreementDays = {
	readonly endsOn: PlainDate | null
	readonly noticeMonths: number | null
	readonly remindOn: PlainDate | null
	readonly endedOn: PlainDate | null
}

/** What somebody must act on or know about an agreement, worst first. */
export type AgreementWarning =
	| { readonly warning: 'period-over'; readonly day: PlainDate }
	| { readonly warning: 'last-day-of-notice'; readonly day: PlainDate }
	| { readonly warning: 'renew'; readonly day: PlainDate }
	| { readonly warning: 'no-quota'; readonly year: number }
	| { readonly warning: 'turnover-unknown'; readonly year: number }
	| { readonly warning: 'quota-missed'; readonly year: number; readonly left: number }
	| { readonly warning: 'behind-quota'; readonly year: number; readonly left: number; readonly due: number }

const warnDaysBeforeNotice = 90
/** So long into a year what was missed in the year before is still to be spoken of. */
const monthsOfNews = 3

/** The last day on which notice still ends the agreement with its period; null where that is not agreed. */
export function lastDayOfNotice({ endsOn, noticeMonths }: AgreementDays): PlainDate | null {
	return endsOn === null || noticeMonths === null ? null : addMonths(endsOn, -noticeMonths)
}

export function agreementWarnings(
	agreement: AgreementDays & { readonly startsOn: PlainDate },
	quotas: readonly { readonly year: number; readonly quota: Quota; readonly supplied: number }[],
	today: PlainDate,
): AgreementWarning[] {
	if (agreement.endedOn !== null && agreement.endedOn <= today) return []
	return [...daysOf(agreement, today), ...quotasOf(agreement, quotas, today)]
}

function daysOf(agreement: AgreementDays, today: PlainDate): AgreementWarning[] {
	const { endsOn, remindOn } = agreement
	const found: AgreementWarning[] = []
	if (endsOn !== null && endsOn < today) found.push({ warning: 'period-over', day: endsOn })
	const last = lastDayOfNotice(agreement)
	if (last !== null && last >= today && last <= addDays(today, warnDaysBeforeNotice)) {
		found.push({ warning: 'last-day-of-notice', day: last })
	}
	if (remindOn !== null && remindOn <= today && (endsOn === null || endsOn >= today)) {
		found.push({ warning: 'renew', day: remindOn })
	}
	return found
}

function quotasOf(
	{ startsOn }: { readonly startsOn: PlainDate },
	quotas: Parameters<typeof agreementWarnings>[1],
	today: PlainDate,
): AgreementWarning[] {
	const year = yearOf(today)
	if (startsOn > today) return []
	const now = quotas.find((one) => one.year === year)
	if (now === undefined) return [{ warning: 'no-quota', year }]
	const promised = promisedHomes(now.quota)
	if (promised === null) return [{ warning: 'turnover-unknown', year }]
	const before = quotas.find((one) => one.year === year - 1)
	const promisedBefore = before === undefined ? null : promisedHomes(before.quota)
	const found: AgreementWarning[] = []
	const { standing, left, dueByNow } = quotaStanding(promised, now.supplied, year, today)
	if (standing === 'behind') found.push({ warning: 'behind-quota', year, left, due: dueByNow })
	const isNews = today < addMonths(firstDayOf(year), monthsOfNews)
	if (isNews && before !== undefined && promisedBefore !== null && before.supplied < promisedBefore) {
		found.push({ warning: 'quota-missed', year: year - 1, left: promisedBefore - before.supplied })
	}
	return found
}
