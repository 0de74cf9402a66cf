import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { findRule } from '../deadline-rules.ts'
import type { Regime } from '../law/countries.ts'
import { lastDayOf } from '../law/rule.ts'
import type { keyHolders, storages, tonightHomes, yesNoUnknown } from './eviction-day-codes.ts'

/** What one must know beforehand and nobody has answered, in the order of the page. */
export type SheetGap = 'attends' | 'time' | 'children' | 'home-empty' | 'tonight' | 'keys' | 'storage'

export type SheetFacts = {
	readonly attends: boolean
	readonly plannedTime: string | null
	readonly childrenInCase: boolean
	readonly childrenAtHome: (typeof yesNoUnknown)[number]
	readonly homeEmpty: (typeof yesNoUnknown)[number]
	readonly tonight: (typeof tonightHomes)[number]
	readonly keys: (typeof keyHolders)[number]
	readonly storage: (typeof storages)[number]
}

export function gapsInSheet(facts: SheetFacts): readonly SheetGap[] {
	const gaps: (SheetGap | null)[] = [
		facts.attends ? null : 'attends',
		facts.plannedTime === null ? 'time' : null,
		facts.childrenInCase && facts.childrenAtHome === 'unknown' ? 'children' : null,
		facts.homeEmpty === 'unknown' ? 'home-empty' : null,
		facts.tonight === 'unknown' ? 'tonight' : null,
		facts.keys === 'unknown' ? 'keys' : null,
		facts.storage === 'unknown' ? 'storage' : null,
	]
	return gaps.filter((gap) => gap !== null)
}

/** Belongings are kept for three months from the eviction: UB 16:6. */
export function storedUntil(regime: Regime, evictionOn: PlainDate): PlainDate | null {
	const rule = findRule('belongings', regime, evictionOn)
	return rule === null ? null : lastDayOf(rule.length, evictionOn)
}
