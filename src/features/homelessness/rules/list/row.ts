import { daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { FactorLevel } from '../codes/factors.ts'
import type { PlaceType } from '../codes/places.ts'
import type { Reason } from '../codes/reasons.ts'
import type { AgeBand } from '../flow/contribution.ts'
import type { Subgroup } from '../subgroups.ts'
import type { LengthBand } from './parts.ts'

/** The latest change in a person's course, as it is projected for the list. */
export type Standing = {
	readonly from: number
	readonly to: number
	readonly reason: Reason
	readonly population: 'adult' | 'child' | 'eu-eea'
	readonly sex: 'woman' | 'man' | 'unknown'
	readonly ageBand: AgeBand
	readonly children: 'yes' | 'no'
}

export type ListStatus = 'active' | 'inactive' | 'left' | 'never'

/**
 * `never`: known, but not counted by the municipality's definition, e.g. an institution long before discharge. Somebody
 * inactive who lives nowhere on the list any longer has left it; `staying` is null where one may not know.
 */
export function statusOf(
	standing: Pick<Standing, 'to' | 'reason'> | null,
	staying: boolean | null,
): ListStatus {
	if (standing === null) return 'never'
	if (standing.to > 0) return 'active'
	return standing.reason === 'inactive' && staying !== false ? 'inactive' : 'left'
}

/** The situation one is in; for somebody inactive the last known one, and none for those who left. */
export function situationOf(standing: Pick<Standing, 'from' | 'to'> | null, status: ListStatus): number {
	if (standing === null) return 0
	return status === 'inactive' ? standing.from : standing.to
}

/** EU and EEA citizens are counted apart, outside the situations; children beside their parents. */
export function groupOf(population: Standing['population'] | null): 'adults' | 'children' | 'eu-eea' {
	if (population === 'child') return 'children'
	return population === 'eu-eea' ? 'eu-eea' : 'adults'
}

export function lengthBandOf(days: number): LengthBand {
	if (days <= 90) return '0-90'
	if (days <= 180) return '91-180'
	if (days <= 365) return '181-365'
	return days <= 730 ? '366-730' : '731-'
}

/** Where being told of tells of crime, illness or violence: a list in case work says only what kind of place it is. */
const closedPlaces: ReadonlySet<PlaceType> = new Set([
	'refuge',
	'prison',
	'treatment-unit',
	'hvb',
	'sis',
	'care-24h',
])

export function isClosedPlace(place: PlaceType): boolean {
	return closedPlaces.has(place)
}

/** Days within which somebody about to turn inactive stands out. */
const soon = 14

export function isDueSoon(inactiveOn: PlainDate | null, today: PlainDate): boolean {
	return inactiveOn !== null && inactiveOn > today && daysBetween(today, inactiveOn) <= soon
}

/** A row as filters and order see it, in either mode. */
export type Sortable = {
	readonly name: string | null
	readonly code: string
	readonly situation: number
	readonly since: PlainDate | null
	readonly homelessDays: number | null
	readonly lastContactOn: PlainDate | null
	readonly inactiveOn: PlainDate | null
	readonly responsible: string | null
	readonly dischargeOn: PlainDate | null
	readonly knownOn: PlainDate
}
export type Filterable = {
	readonly status: ListStatus
	readonly population: Standing['population'] | null
	readonly situation: number
	readonly unitId: string
	readonly responsibleId: string | null
	readonly inactiveOn: PlainDate | null
	readonly sex: Standing['sex']
	readonly ageBand: AgeBand
	readonly children: 'yes' | 'no'
	readonly length: LengthBand | null
	readonly came: Reason | null
	readonly left: Reason | null
	readonly place: PlaceType | null
	readonly causes: readonly FactorLevel[]
	readonly needs: readonly FactorLevel[]
	readonly subgroups: readonly Subgroup[]
}
