import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'

export type Disturbance = {
	readonly onDay: PlainDate
	readonly warnedOn: PlainDate | null
	readonly boardToldOn: PlainDate | null
	readonly especiallySerious: boolean
}

/** JB 12:25 a as it reads since this day: the tenant is told to stop and the board is told. */
export const warningRule = { paragraph: 'JB 12:25 a', validFrom: plainDate('2024-07-01') } as const

type WarningState = 'warned-and-told' | 'only-warned' | 'only-told' | 'neither' | 'serious'

/** What the landlord has done about one disturbance; a subtenant with consent is always warned, however serious. */
export function warningState(
	{ warnedOn, boardToldOn, especiallySerious }: Disturbance,
	subtenantWithConsent: 'present' | 'none',
): WarningState {
	if (warnedOn !== null && boardToldOn !== null) return 'warned-and-told'
	if (especiallySerious && subtenantWithConsent === 'none') return 'serious'
	if (warnedOn !== null) return 'only-warned'
	return boardToldOn !== null ? 'only-told' : 'neither'
}

type Standing = {
	/** No termination for disturbance before the board has been told: JB 12:25 a, 12:42 first paragraph 9. */
	readonly termination: 'not-before-the-board-is-told' | 'possible' | 'copy-to-the-board'
	readonly lastOn: PlainDate | null
	/** Something has happened after the tenant was told to stop. */
	readonly sinceWarned: number
}

export function disturbanceStanding(
	log: readonly Disturbance[],
	subtenantWithConsent: 'present' | 'none',
): Standing {
	const states = log.map((one) => warningState(one, subtenantWithConsent))
	const firstWarned = log
		.map((one) => one.warnedOn)
		.filter((day) => day !== null)
		.toSorted()[0]
	const told = states.some((state) => state === 'warned-and-told' || state === 'only-told')
	const serious = states.includes('serious')
	return {
		termination: told ? 'possible' : serious ? 'copy-to-the-board' : 'not-before-the-board-is-told',
		lastOn:
			log
				.map(({ onDay }) => onDay)
				.toSorted()
				.at(-1) ?? null,
		sinceWarned: firstWarned === undefined ? 0 : log.filter(({ onDay }) => onDay > firstWarned).length,
	}
}
