import { type Ore, ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** What somebody said is owed, or what was paid, on a day. */
type DebtFact =
	| { readonly key: string; readonly is: 'stated'; readonly onDay: PlainDate; readonly amountOre: Ore }
	| { readonly key: string; readonly is: 'paid'; readonly onDay: PlainDate; readonly amountOre: Ore }

type DebtDay<Fact extends DebtFact> = Fact & {
	/** Owed after this row: the latest word less what has been paid since. Null until anybody has said. */
	readonly owedOre: Ore | null
	/** A word that differs from what the earlier word and the payments since give; positive: more is asked for. */
	readonly differsByOre: Ore | null
}

type DebtHistory<Fact extends DebtFact> = {
	/** The latest first. */
	readonly days: readonly DebtDay<Fact>[]
	readonly statedOre: Ore | null
	readonly statedOn: PlainDate | null
	readonly paidSinceOre: Ore
	readonly owedOre: Ore | null
	readonly paidInAllOre: Ore
}

/** The debt row by row: words and payments stand apart, and where they do not agree the difference is told. */
export function debtHistory<Fact extends DebtFact>(facts: readonly Fact[]): DebtHistory<Fact> {
	const ordered = facts.toSorted((a, b) => a.onDay.localeCompare(b.onDay) || rank(a) - rank(b))
	const days: DebtDay<Fact>[] = []
	let latest: { statedOre: Ore; statedOn: PlainDate } | null = null
	let owed: number | null = null
	let paidSince = 0
	let paidInAll = 0
	for (const fact of ordered) {
		if (fact.is === 'paid') {
			paidSince += fact.amountOre
			paidInAll += fact.amountOre
			if (owed !== null) owed = Math.max(0, owed - fact.amountOre)
			days.push({ ...fact, owedOre: owed === null ? null : ore(owed), differsByOre: null })
			continue
		}
		const differs = owed === null || owed === fact.amountOre ? null : ore(fact.amountOre - owed)
		owed = fact.amountOre
		paidSince = 0
		latest = { statedOre: fact.amountOre, statedOn: fact.onDay }
		days.push({ ...fact, owedOre: ore(owed), differsByOre: differs })
	}
	return {
		days: days.toReversed(),
		statedOre: latest?.statedOre ?? null,
		statedOn: latest?.statedOn ?? null,
		paidSinceOre: ore(paidSince),
		owedOre: owed === null ? null : ore(owed),
		paidInAllOre: ore(paidInAll),
	}
}

// What is said on a day is weighed before what is paid on it.
function rank({ is }: DebtFact): number {
	return is === 'stated' ? 0 : 1
}
