import { addDays, addMonths, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import type { Regime } from './case.ts'
import { addWorkingDays } from './swedish-holidays.ts'

export type Length =
	| { readonly unit: 'days' | 'working-days' | 'months'; readonly count: number }
	| { readonly unit: 'same-day' }
	| { readonly unit: 'none' }

/** What has not been read in the statute itself; words for each stand under `unverified`. */
export type Unverified =
	| 'weekend-move'
	| 'act-not-read'
	| 'start-not-read'
	| 'weekday-includes-saturday'
	| 'month-counted-from'
	| 'ordinance-of-enforcement-not-read'
	| 'local-target'

export type DeadlineRule = {
	readonly id: string
	readonly country: 'SE'
	readonly regime: Regime | 'any'
	readonly validFrom: PlainDate
	readonly validTo: PlainDate | null
	readonly length: Length
	readonly paragraph: string
	readonly source: string
	readonly unverified: Unverified | null
}

type Row = readonly [
	id: string,
	regime: Regime | 'any',
	paragraph: string,
	length: Length,
	validFrom?: string,
	validTo?: string | null,
	unverified?: Unverified | null,
]

const none: Length = { unit: 'none' }
const sameDay: Length = { unit: 'same-day' }
const days = (count: number): Length => ({ unit: 'days', count })
const months = (count: number): Length => ({ unit: 'months', count })
const workingDays = (count: number): Length => ({ unit: 'working-days', count })

const lettingAct = '2026-07-01'
const disturbanceReform = '2024-07-01'
const socialServicesAct = '2025-07-01'
const readSince = '1994-01-01'

// One row a rule: domain reference 2.1–2.2 with the corrections of its section 10.
const rows: readonly Row[] = [
	['rent-due', 'JB12', 'JB 12:20', none],
	['forfeiture', 'JB12', 'JB 12:42 p. 1', days(7)],
	['cure-before-notice', 'JB12', 'JB 12:43', none],
	['service', 'JB12', 'JB 12:8', none],
	['board-message', 'JB12', 'JB 12:63', none],
	['recovery', 'JB12', 'JB 12:44 p. 1', days(21), readSince, null, 'weekend-move'],
	['liability', 'JB12', 'JB 12:44 st. 4 p. 1', days(21), readSince, null, 'weekend-move'],
	['hindrance', 'JB12', 'JB 12:44 st. 4 p. 2', none],
	['waiting', 'JB12', 'JB 12:44 st. 2', workingDays(2), readSince, null, 'weekday-includes-saturday'],
	['must-move-anyway', 'JB12', 'JB 12:44 st. 5', months(1), readSince, null, 'month-counted-from'],
	['reaction-short', 'JB12', 'JB 12:43', months(2)],
	['reaction-long', 'JB12', 'JB 12:43', months(6)],
	['notice-time', 'JB12', 'JB 12:4', months(3)],
	['late-payment-to-tribunal', 'JB12', 'JB 12:49', months(1)],
	['disturbance-warning', 'JB12', 'JB 12:25 a', none, disturbanceReform],
	['disturbance-copy', 'JB12', 'JB 12:25 a', none, disturbanceReform],
	['forfeiture', 'BRL', 'BRL 7:18 p. 1a', days(7), readSince],
	['recovery', 'BRL', 'BRL 7:23', days(21), readSince, null, 'start-not-read'],
	['disturbance-warning', 'BRL', 'BRL 7:9, 7:20', none, readSince],
	['forced-sale', 'BRL', 'BRL 7:30', none, readSince],
	['forfeiture', 'PUL2026', 'SFS 2026:772', days(14), lettingAct, null, 'act-not-read'],
	['forfeiture', 'ULB2012', 'SFS 2012:978', days(7), '2013-02-01', lettingAct, 'act-not-read'],
	['order-answer', 'any', 'BfL 25', days(14)],
	['order-to-court', 'any', 'BfL 33–34', days(28)],
	['order-reopening', 'any', 'BfL 52–53', months(1)],
	['comment', 'any', 'UB 16:3', days(7)],
	['comment-abroad', 'any', 'UB 16:3', days(14)],
	['execution', 'any', 'UB 16:3', days(28)],
	['postponement', 'any', 'UB 16:4', days(14)],
	['postponement-extraordinary', 'any', 'UB 16:4', days(28)],
	['respite-lapses', 'any', 'UB 16:5', months(6)],
	['stay', 'any', 'UB 18:12', none],
	[
		'authority-confirmation',
		'any',
		'SoF 11:3',
		sameDay,
		socialServicesAct,
		null,
		'ordinance-of-enforcement-not-read',
	],
	['belongings', 'any', 'UB 16:6', months(3)],
	['children-follow-up-first', 'any', '', days(14), readSince, null, 'local-target'],
	['children-follow-up-second', 'any', '', days(56), readSince, null, 'local-target'],
]

const sources: readonly (readonly [prefix: string, source: string])[] = [
	['JB', 'Jordabalk (1970:994) 12 kap., text to SFS 2024:313'],
	['BRL', 'Bostadsrättslag (1991:614) 7 kap.'],
	['SFS 2026:772', 'Privatuthyrningslag (2026:772), by a third party'],
	['SFS 2012:978', 'Lag (2012:978) om uthyrning av egen bostad, from memory'],
	['BfL', 'Lag (1990:746) om betalningsföreläggande och handräckning'],
	['UB', 'Utsökningsbalk (1981:774)'],
	['SoF', 'Socialtjänstförordning (2025:468)'],
	['', 'Local target, a setting'],
]

export const deadlineRules: readonly DeadlineRule[] = rows.map(
	([id, regime, paragraph, length, validFrom = readSince, validTo = null, unverified = null]) => ({
		id,
		country: 'SE',
		regime,
		validFrom: plainDate(validFrom),
		validTo: validTo === null ? null : plainDate(validTo),
		length,
		paragraph,
		source: sources.find(([prefix]) => paragraph.startsWith(prefix))?.[1] ?? '',
		unverified,
	}),
)

/** The rule in force for the act on the day, or null: private letting, say, knows no recovery (SFS 2026:772). */
export function findRule(id: string, regime: Regime, on: PlainDate): DeadlineRule | null {
	const fits = (rule: DeadlineRule) =>
		rule.id === id && rule.validFrom <= on && (rule.validTo === null || on < rule.validTo)
	return (
		deadlineRules.find((rule) => fits(rule) && rule.regime === regime) ??
		deadlineRules.find((rule) => fits(rule) && rule.regime === 'any') ??
		null
	)
}

/** The last day of the time that begins on the day; the first day itself is not counted. */
export function lastDayOf(length: Length, startsOn: PlainDate): PlainDate {
	switch (length.unit) {
		case 'none':
		case 'same-day':
			return startsOn
		case 'days':
			return addDays(startsOn, length.count)
		case 'months':
			return addMonths(startsOn, length.count)
		case 'working-days':
			return addWorkingDays(startsOn, length.count)
	}
}
