import * as z from 'zod'
import { dayOf, type Instant } from '../../../../foundation/plain-date.ts'
import { missing, valueIn } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type Measured, measure, measureTo, type YearOutcome } from '../../../indicators/index.ts'
import { mayKeepReports, mayReadExactFigures, mayReadReports } from '../../access.ts'
import type { Figure, IndicatorFacts } from '../../rules/facts.ts'
import { type FrozenBeside, revised } from '../../rules/known/revised.ts'
import { listFrozenOf } from '../../store/frozen.ts'
import { type FollowUp, findFollowUp, listFollowUpsOf } from '../../store/rounds.ts'
import { listReasons, listSources } from '../../store/sources.ts'
import { sayIn } from '../../words/say-in.ts'
import { publicRules } from '../edition/public-rules.ts'
import { timeZone } from '../live-facts.ts'
import { publicOf } from '../paper-source.ts'

/**
 * Figures of an indicator that a round froze and that are others now, with why: of every round of a plan, or of one. Who may
 * not read exact figures reads them as the paper prints them.
 */
export const revisedFigures = query({
	name: 'revisedFigures',
	input: z.object({
		indicatorId: id(),
		of: z.union([z.object({ planId: id() }), z.object({ roundId: id() })]),
		language: z.enum(['sv', 'en']).default('sv'),
	}),
	may: mayReadReports,
	run: async (act, { indicatorId, of, language }) => {
		const exact = mayReadExactFigures(act.actor)
		const rules = await publicRules(act)
		const [measured] = valueIn(await measure.within(act, { indicatorIds: [indicatorId] }))
		const asked = { definitionId: measured?.definition?.id ?? null, mayKeep: mayKeepReports(act.actor) }
		if (measured === undefined) return missing
		const rounds = await frozenRounds(act, of)
		const reasons = (await listReasons(act.db, idsOf(rounds))).filter(
			(one) => one.indicatorId === indicatorId,
		)
		const frozen = await listFrozenOf(act.db, indicatorId, idsOf(rounds))
		const given = await givenNow(act, [...frozen.values()], measured)
		const beside = rounds.flatMap((round): FrozenBeside[] => {
			const facts = frozen.get(round.id)
			if (facts === undefined) return []
			const shown = (told: IndicatorFacts) => (exact ? told : publicOf(told, round, rules))
			return [
				{
					...{ roundId: round.id, frozenOn: dayOf(round.frozenAt, timeZone) },
					...{ before: shown(facts), now: shown(asItIsNow(facts, given)) },
					reasons: reasons.filter((one) => one.followUpId === round.id),
				},
			]
		})
		// Why is written of what was counted: what somebody typed says it in its own note.
		const counted = (await listSources(act.db, null)).filter((one) => one.indicatorId === indicatorId)
		const revisions = revised(beside, language, sayIn(language)).map((one) => ({
			...one,
			counted: counted.some(({ followUpId, until }) => followUpId === one.roundId && until === one.until),
		}))
		return { ...asked, revisions }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})

type Measurement = {
	readonly id: string
	readonly years: readonly YearOutcome[]
	readonly soFar: YearOutcome | null
}
type Given = Pick<Measured, 'value' | 'share' | 'source'>
type Frozen = FollowUp & { readonly frozenAt: Instant }

/** The one that froze first before those that followed. */
async function frozenRounds(act: Act, of: { planId: string } | { roundId: string }): Promise<Frozen[]> {
	const rounds =
		'planId' in of
			? await listFollowUpsOf(act.db, of.planId)
			: [await findFollowUp(act.db, of.roundId)].filter((one) => one !== null)
	return rounds
		.flatMap((one) => (one.frozenAt === null ? [] : [{ ...one, frozenAt: one.frozenAt }]))
		.toSorted((one, other) => (one.frozenAt < other.frozenAt ? -1 : 1))
}

const idsOf = (rounds: readonly Frozen[]) => rounds.map(({ id: of }) => of)

/** What is given now, by the day it reaches to and its source; a day that several rounds froze is counted once. */
async function givenNow(
	act: Act,
	frozen: readonly IndicatorFacts[],
	{ years, soFar, id: indicatorId }: Measurement,
): Promise<ReadonlyMap<string, Given>> {
	const given = new Map<string, Given>()
	for (const { year, official, others } of [...years, ...(soFar === null ? [] : [soFar])]) {
		for (const one of [official, ...others.map(({ measured }) => measured)]) {
			if (one !== null) given.set(`${year}-12-31 ${one.source}`, one)
		}
		if (official !== null) given.set(`${year} official`, official)
	}
	for (const day of new Set(frozen.flatMap(({ inPeriod }) => inPeriod.map(({ until }) => until)))) {
		if (day.endsWith('-12-31')) continue
		const counted = valueIn(await measureTo.within(act, { indicatorIds: [indicatorId], day }))
		for (const one of counted) given.set(`${day} ${one.source}`, one)
	}
	return given
}

/** What a round froze of an indicator, with each figure as it is now; what nothing gives any more is left out. */
function asItIsNow(facts: IndicatorFacts, given: ReadonlyMap<string, Given>): IndicatorFacts {
	const now = <One extends Figure>(frozen: One, key: string): One[] => {
		const found = given.get(key)
		return found === undefined
			? []
			: [{ ...frozen, value: found.value, share: found.share, source: found.source }]
	}
	return {
		...facts,
		figures: facts.figures.flatMap((one) => now(one, `${one.year} official`)),
		inPeriod: facts.inPeriod.flatMap((one) => now(one, `${one.until} ${one.source}`)),
	}
}
