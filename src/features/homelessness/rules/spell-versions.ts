import type { Instant } from '../../../foundation/plain-date.ts'
import type { SpellFacts } from './facts.ts'

/** A spell as it is written down: what it is counted by, and the rest that was told. */
export type RecordedSpell = SpellFacts & {
	readonly id: string
	/** The record of the person that it stands with. */
	readonly personId: string
	readonly placeName: string | null
	readonly childrenElsewhere: number
	readonly withPersonId: string | null
	readonly stayMunicipality: string
	readonly residenceMunicipality: string | null
	readonly toldBy: string
	readonly followsCaseId: string | null
	readonly overrideReason: string | null
	/** Why this version took the place of the one before; null where nothing was corrected. */
	readonly correctionReason: string | null
}

export type Version = {
	readonly recordedAt: Instant
	/** When another version took its place or the row was removed; null while it stands. */
	readonly recordedTo: Instant | null
	/** Who did that. */
	readonly changedBy: string | null
	/** Who wrote the first version. */
	readonly recordedBy: string
}

export type FieldChange = {
	readonly field: keyof RecordedSpell
	readonly from: string | number | boolean | null
	readonly to: string | number | boolean | null
}

export type SpellChange = {
	readonly spellId: string
	readonly what:
		| 'told'
		| 'ended'
		| 'corrected'
		| 'overridden'
		| 'override-lifted'
		| 'linked-to-eviction'
		| 'removed'
	readonly at: Instant
	readonly by: string | null
	readonly reason: string | null
	readonly fields: readonly FieldChange[]
}

const compared = [
	'startsOn',
	'endsOn',
	'destination',
	'place',
	'placeName',
	'arrangedBy',
	'contract',
	'contractEndsOn',
	'dischargeOn',
	'homeAfter',
	'overstays',
	'population',
	'withChildren',
	'childrenElsewhere',
	'withPersonId',
	'stayMunicipality',
	'residenceMunicipality',
	'toldBy',
	'overriddenTo',
	'followsCaseId',
] as const satisfies readonly (keyof RecordedSpell)[]

/** What happened to each spell's row, from its versions in the order in which they were recorded. */
export function changesIn(versions: readonly (RecordedSpell & Version)[]): SpellChange[] {
	return [...Map.groupBy(versions, ({ id }) => id).values()].flatMap(changesOfOne)
}

function changesOfOne(versions: readonly (RecordedSpell & Version)[]): SpellChange[] {
	const [first] = versions
	const last = versions.at(-1)
	if (first === undefined || last === undefined) return []
	const told: SpellChange = {
		...{ spellId: first.id, what: 'told', at: first.recordedAt, by: first.recordedBy },
		...{ reason: null, fields: [] },
	}
	const changed = versions.slice(1).flatMap((now, at) => changeBetween(versions[at] ?? now, now))
	if (last.recordedTo === null) return [told, ...changed]
	const removed: SpellChange = {
		...{ spellId: last.id, what: 'removed', at: last.recordedTo, by: last.changedBy },
		...{ reason: last.correctionReason, fields: [] },
	}
	return [told, ...changed, removed]
}

function changeBetween(before: RecordedSpell & Version, now: RecordedSpell & Version): SpellChange[] {
	const fields = compared
		.filter((field) => before[field] !== now[field])
		.map((field) => ({ field, from: before[field], to: now[field] }))
	// Only a reason is written on the version that is about to be removed.
	const isSame = fields.length === 0 && before.overrideReason === now.overrideReason
	if (isSame) return []
	const by = { at: before.recordedTo ?? now.recordedAt, by: before.changedBy }
	return [{ spellId: now.id, ...by, ...kindOf(before, now), fields }]
}

function kindOf(before: RecordedSpell, now: RecordedSpell): Pick<SpellChange, 'what' | 'reason'> {
	if (now.correctionReason !== null) {
		const lifted = before.overriddenTo !== null && now.overriddenTo === null
		return { what: lifted ? 'override-lifted' : 'corrected', reason: now.correctionReason }
	}
	if (now.overriddenTo !== before.overriddenTo || now.overrideReason !== before.overrideReason) {
		return { what: 'overridden', reason: now.overrideReason }
	}
	return { what: now.followsCaseId === before.followsCaseId ? 'ended' : 'linked-to-eviction', reason: null }
}
