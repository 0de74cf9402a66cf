import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** How loud the unsent answer to the enforcement authority is: SoF 11:3 gives it until midnight. */
export type Alarm = 'same-day' | 'loud' | 'missed'

/** From here on it rings for the unit's manager too. */
export const loudFrom = '15:00'

/** `time` is the municipality's own clock, as 15:50. */
export function alarmOf(toldOn: PlainDate, now: { readonly today: PlainDate; readonly time: string }): Alarm {
	if (now.today > toldOn) return 'missed'
	return now.time >= loudFrom ? 'loud' : 'same-day'
}

export type Receivers = {
	readonly assignedTo: string | null
	/** Whoever has the case is off today. */
	readonly off: boolean
	readonly substitute: string | null
	readonly alarm: Alarm
}

export type Receiver = 'officer' | 'substitute' | 'manager'

/** Who must send it now. The manager always, when nobody else is there, and when it is late in the day. */
export function receiversOf({ assignedTo, off, substitute, alarm }: Receivers): readonly Receiver[] {
	const first: Receiver =
		assignedTo !== null && !off ? 'officer' : off && substitute !== null ? 'substitute' : 'manager'
	return first === 'manager' || alarm === 'same-day' ? [first] : [first, 'manager']
}

export const sentHow = ['e-mail', 'secure-e-mail', 'e-service', 'fax', 'by-hand', 'letter'] as const
export const copyHow = ['letter', 'by-hand', 'digital-mail', 'tax-agency-forwarding'] as const

/** Whoever is hidden is reached by the tax agency's forwarding or face to face: no address is written on anything. */
export const copyHowHidden = [
	'by-hand',
	'tax-agency-forwarding',
] as const satisfies readonly (typeof copyHow)[number][]
