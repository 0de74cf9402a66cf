import { addMonths, type PlainDate, plainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { holdKinds } from './hold-kinds.ts'
import {
	custodyKeptToAge,
	hasRules,
	investigationKeptToAge,
	keepsAll,
	type Reason,
	type Rule,
	researchDays,
	rulesOn,
	yearsAfterLastNote,
} from './rules.ts'

/** Kept by a decision of somebody's, until a day or until it is ended. */
export type Hold = { readonly kind: (typeof holdKinds)[number]; readonly untilOn: PlainDate | null }

/**
 * A file: people who share matters (household, case, home), since what is noted of one is noted of the others, and the law
 * lets nothing go while anything of the same person stays (SoL 16:1).
 */
export type FileFacts = {
	readonly lastNoteOn: PlainDate | null
	/** Of everybody in the file; null where nobody knows the day. */
	readonly births: readonly (PlainDate | null)[]
	readonly openMatter: boolean
	readonly placedChild: boolean
	/** A child was investigated: kept until the youngest who may have been that child is grown. */
	readonly childInvestigation: boolean
	readonly holds: readonly Hold[]
}

export type Where = { readonly country: string; readonly code: string }

export type Due =
	| { readonly is: 'due'; readonly rule: Rule; readonly dueOn: PlainDate; readonly byOn: PlainDate }
	| { readonly is: 'kept'; readonly because: Reason; readonly until: PlainDate | null }

const kept = (because: Reason, until: PlainDate | null = null): Due => ({ is: 'kept', because, until })

/** When a file is to be destroyed, or why it is kept. What keeps for good is told before what only keeps for now. */
export function dueOf(file: FileFacts, where: Where, today: PlainDate, from?: readonly Rule[]): Due {
	const inForce = new Map(rulesOn(today, from).map((rule) => [rule.key, rule]))
	const main = inForce.get('five-years-after-last-note')
	if (!hasRules(where.country) || main === undefined) return kept('no-rule')
	const lasting = keptForGood(file, where, inForce)
	if (lasting !== null) return lasting
	const standing = file.holds.filter(({ untilOn }) => untilOn === null || untilOn > today)
	const held = standing.find(({ kind }) => kind === 'legal-hold')
	if (held !== undefined) return kept('legal-hold', held.untilOn)
	const grown = keptUntilGrown(file, standing, today, inForce)
	if (grown !== null) return grown
	if (file.births.some((birth) => birth === null) && inForce.has('unknown-birth-day'))
		return kept('unknown-birth-day')
	if (file.openMatter) return kept('open-matter')
	if (file.lastNoteOn === null) return kept('no-last-note')
	const dueOn = addMonths(file.lastNoteOn, yearsAfterLastNote * 12)
	if (dueOn > today) return kept('not-yet', dueOn)
	return { is: 'due', rule: main, dueOn, byOn: plainDate(`${yearOf(dueOn) + 1}-12-31`) }
}

type InForce = ReadonlyMap<string, Rule>

function keptForGood({ births, holds, placedChild }: FileFacts, where: Where, inForce: InForce): Due | null {
	if (inForce.has('county-keeps-all') && keepsAll(where.code)) return kept('county-keeps-all')
	const parenthood = holds.find(({ kind }) => kind === 'parenthood' || kind === 'adoption')
	if (parenthood !== undefined && inForce.has('parenthood-kept')) return kept(parenthood.kind)
	if ((placedChild || holds.some(({ kind }) => kind === 'placed-child')) && inForce.has('placed-child-kept'))
		return kept('placed-child')
	if (inForce.has('research-births') && births.some((birth) => birth !== null && isResearchBirth(birth)))
		return kept('research-selection')
	return null
}

function keptUntilGrown(
	file: FileFacts,
	standing: readonly Hold[],
	today: PlainDate,
	inForce: InForce,
): Due | null {
	const investigated = file.childInvestigation || standing.some(({ kind }) => kind === 'child-investigation')
	if (investigated && inForce.has('child-investigation-to-thirty')) {
		const until = grownOn(file.births, investigationKeptToAge)
		if (until === null || until > today) return kept('child-investigation', until)
	}
	if (
		standing.some(({ kind }) => kind === 'custody-agreement') &&
		inForce.has('custody-agreement-to-eighteen')
	) {
		const until = grownOn(file.births, custodyKeptToAge)
		if (until === null || until > today) return kept('custody-agreement', until)
	}
	return null
}

/** The day on which the youngest turns so old; null while somebody's birth is unknown. */
function grownOn(births: readonly (PlainDate | null)[], age: number): PlainDate | null {
	const known = births.filter((birth) => birth !== null).toSorted()
	const youngest = known.at(-1)
	if (youngest === undefined || known.length < births.length) return null
	return addMonths(youngest, age * 12)
}

const isResearchBirth = (birth: PlainDate): boolean => researchDays.has(Number(birth.slice(8, 10)))
