import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { FormCode } from '../forms.ts'
import { thresholdOf } from './thresholds.ts'

export type AlarmKind =
	| 'child-does-not-suit'
	| 'child-not-assessed'
	| 'child-in-emergency'
	| 'long-stay'
	| 'past-planned-end'

export type WatchedStay = {
	readonly form: FormCode
	readonly plannedEndOn: PlainDate | null
	/** Nights in this form during the last twelve months, tonight's included, in one stay or many. */
	readonly adultNights: number
	/** The child's who has been there longest; null without children. */
	readonly childNights: number | null
	/** The place is assessed for one of the children there by nobody, or found not to suit it. */
	readonly childPlace?: 'not-assessed' | 'does-not-suit' | null
}

export type Alarm = {
	readonly kind: AlarmKind
	/** Nights, or days past the planned end. */
	readonly days: number
	readonly limit: number | null
	readonly verified: boolean
}

/** What somebody must look at in a stay that runs: the children first. */
export function alarmsOf(stay: WatchedStay, daysPast: number | null): Alarm[] {
	const alarms: Alarm[] = []
	const threshold = thresholdOf(stay.form)
	if (stay.childPlace != null) {
		alarms.push({
			kind: `child-${stay.childPlace}`,
			days: stay.childNights ?? 0,
			limit: null,
			verified: true,
		})
	}
	if (threshold !== undefined) {
		const { adultNights, childNights, source } = threshold
		const { verified } = source
		if (stay.childNights !== null && stay.childNights >= childNights) {
			alarms.push({ kind: 'child-in-emergency', days: stay.childNights, limit: childNights, verified })
		}
		if (stay.adultNights > adultNights) {
			alarms.push({ kind: 'long-stay', days: stay.adultNights, limit: adultNights, verified })
		}
	}
	if (daysPast !== null && daysPast >= 0) {
		alarms.push({ kind: 'past-planned-end', days: daysPast, limit: null, verified: true })
	}
	return alarms
}

const order: readonly AlarmKind[] = [
	'child-does-not-suit',
	'child-not-assessed',
	'child-in-emergency',
	'past-planned-end',
	'long-stay',
]

export function byWeight<Row extends Pick<Alarm, 'kind' | 'days'>>(rows: readonly Row[]): Row[] {
	return rows.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.days - a.days)
}
