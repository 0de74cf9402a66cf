import { dayNumber } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'

/** Days on which one spell speaks, where records that were found to be one person tell of several. Half-open. */
export type Covered = {
	readonly from: number
	readonly until: number
	readonly spell: SpellFacts
	/** The spells that ended on the day `until`. */
	readonly ended: readonly SpellFacts[]
}

/** The spell that started latest speaks; of two from the same day the one that its own facts put last. */
export function coverOf(spells: readonly SpellFacts[]): Covered[] {
	const open: Dated[] = []
	const covers: Covered[] = []
	let from = 0

	/** Lets what is on top speak until the day, and what lies under it when it ended before. */
	const speakUntil = (day: number) => {
		for (let top = open.at(-1); top !== undefined && from < day; top = open.at(-1)) {
			const until = Math.min(top.until, day)
			if (until > from) {
				const ended = open.filter((one) => one.until === until).map(({ spell }) => spell)
				covers.push({ from, until, spell: top.spell, ended })
				from = until
			}
			if (top.until > day) break
			open.pop()
		}
	}

	for (const dated of inOrder(spells)) {
		speakUntil(dated.from)
		from = dated.from
		open.push(dated)
	}
	speakUntil(Number.POSITIVE_INFINITY)
	return covers
}

type Dated = { readonly from: number; readonly until: number; readonly spell: SpellFacts }

function inOrder(spells: readonly SpellFacts[]): Dated[] {
	return spells
		.map((spell) => ({
			from: dayNumber(spell.startsOn),
			until: spell.endsOn === null ? Number.POSITIVE_INFINITY : dayNumber(spell.endsOn),
			spell,
		}))
		.sort((a, b) => a.from - b.from || endFirst(a, b) || byFacts(a.spell, b.spell))
}

/** Of two from the same day the one that lasts longer speaks. */
const endFirst = (a: Dated, b: Dated) => (a.until === b.until ? 0 : a.until < b.until ? -1 : 1)

function byFacts(a: SpellFacts, b: SpellFacts): number {
	const [first, second] = [textOf(a), textOf(b)]
	return first < second ? -1 : first > second ? 1 : 0
}

const textOf = (spell: SpellFacts) =>
	JSON.stringify([
		spell.place,
		spell.arrangedBy,
		spell.contract,
		spell.contractEndsOn,
		spell.dischargeOn,
		spell.homeAfter,
		spell.overstays,
		spell.population,
		spell.withChildren,
		spell.overriddenTo,
		spell.destination,
	])
