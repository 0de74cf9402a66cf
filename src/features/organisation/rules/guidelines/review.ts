import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'

export const guidelineKinds = ['guideline', 'routine'] as const
export type GuidelineKind = (typeof guidelineKinds)[number]

export const findings = ['holds', 'to-change'] as const
export type Finding = (typeof findings)[number]

/** How long before its day a guideline is told of, so that there is time to read it. */
const daysAhead = 60

export type ReviewState = 'overdue' | 'soon' | 'later' | 'withdrawn'

type Reviewed = { readonly reviewBy: PlainDate; readonly withdrawnOn: PlainDate | null }

/** Whether it is time to look at it again; on its day it is soon, the day after overdue. */
export function reviewStateOf({ reviewBy, withdrawnOn }: Reviewed, today: PlainDate): ReviewState {
	if (withdrawnOn !== null) return 'withdrawn'
	if (reviewBy < today) return 'overdue'
	return reviewBy <= addDays(today, daysAhead) ? 'soon' : 'later'
}

export type VersionDay = { readonly number: number; readonly validFrom: PlainDate }

/** The version that holds on the day: the last of those that hold by then; null before the first does. */
export function versionOn<Version extends VersionDay>(
	versions: readonly Version[],
	day: PlainDate,
): Version | null {
	return (
		versions
			.filter(({ validFrom }) => validFrom <= day)
			.toSorted((a, b) => a.number - b.number)
			.at(-1) ?? null
	)
}
