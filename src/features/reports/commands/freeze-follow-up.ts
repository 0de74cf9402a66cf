import { createHash } from 'node:crypto'
import * as z from 'zod'
import { plainDate } from '../../../foundation/plain-date.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { missing, valueIn } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import type { Act } from '../../../platform/transaction.ts'
import { commentIndicator, overrideStatus, recounted } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { publicRules } from '../queries/edition/public-rules.ts'
import { liveFacts } from '../queries/live-facts.ts'
import { publicOf } from '../queries/paper-source.ts'
import { publicDeviation } from '../rules/children-without-home.ts'
import type { IndicatorFacts } from '../rules/facts.ts'
import { hasEnded, lastDayOf } from '../rules/period.ts'
import { annexContents, annexSection } from '../rules/secret-annex.ts'
import { insertAnnex, insertDeviation, insertFrozen, insertFrozenActivities } from '../store/frozen.ts'
import type { Item } from '../store/items.ts'
import { type FollowUp, findFollowUp, markFrozen } from '../store/rounds.ts'
import { insertSources } from '../store/sources.ts'
import { sayIn } from '../words/say-in.ts'

/**
 * Fixes the period's figures with what they were counted from, and the activities as they stand, and sets aside the exact
 * small figures in a secret annex. Runs alone in the municipality, so that what was frozen can be counted again. What was
 * said of a whole year is then said on its indicators too. Refusals: `already-frozen`, `period-not-ended`.
 */
export const freezeFollowUp = command({
	name: 'freezeFollowUp',
	input: z.object({ roundId: id() }),
	may: mayKeepReports,
	alone: true,
	run: async (act, { roundId }) => {
		const { db, actor } = act
		const followUp = await findFollowUp(db, roundId)
		if (followUp === null) return missing
		if (followUp.frozenAt !== null) return refuse({ because: 'already-frozen' })
		if (!hasEnded(followUp, act.today)) {
			return refuse({ because: 'period-not-ended', day: lastDayOf(followUp) })
		}
		const live = await liveFacts(act, followUp)
		if (live === null) return missing
		await insertFrozen(db, actor.municipalityId, roundId, live.indicators.map(digested))
		await insertSources(db, actor.municipalityId, roundId, await sourcesOf(act, live.indicators))
		await insertFrozenActivities(db, actor.municipalityId, roundId, live.activities.map(digested))

		const rules = await publicRules(act)
		const open = live.indicators.map((facts) => publicOf(facts, followUp, rules))
		await insertDeviation(db, actor.municipalityId, roundId, publicDeviation(live.withoutHome))
		const withoutHome = { period: followUp, exact: live.withoutHome }
		const contents = annexContents(live.indicators, open, withoutHome, 'sv', sayIn('sv'))
		const number = contents === null ? null : 1
		if (contents !== null && number !== null) {
			await insertAnnex(db, actor.municipalityId, {
				...{ followUpId: roundId, number, contents },
				sectionOfLaw: annexSection,
				datedOn: act.today,
			})
		}
		await tellIndicators(act, followUp, live.items)
		await markFrozen(db, roundId, { frozenAt: act.now, frozenBy: actor.actorId, annexNumber: number })
		return { roundId, indicators: live.indicators.length, annexNumber: number }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})

/** What the counted figures were made from, so that they can be counted again. */
async function sourcesOf(act: Act, indicators: readonly IndicatorFacts[]) {
	const figures = indicators.flatMap(({ id: indicatorId, figures: years, inPeriod }) =>
		[...years.map((one) => ({ ...one, until: plainDate(`${one.year}-12-31`) })), ...inPeriod]
			.filter(({ source }) => source === 'counted')
			.map(({ value, until }) => ({ indicatorId, value, until })),
	)
	const byKey = new Map(figures.map((one) => [`${one.indicatorId} ${one.until}`, one]))
	const counted = await recounted(act, [...byKey.values()], null)
	return counted.flatMap((one) => {
		const frozen = byKey.get(`${one.indicatorId} ${one.until}`)
		if (one.is !== 'counted' || frozen === undefined) return []
		const { definition, unitIds, countedFrom } = one.how
		if (definition === null || countedFrom === null) return []
		const made = { definitionId: definition.id, definitionVersion: definition.version, unitIds, countedFrom }
		return [{ ...frozen, ...made, rows: one.rows, digest: one.digest, today: act.today }]
	})
}

function digested<Facts>(facts: Facts) {
	return { facts, digest: createHash('sha256').update(JSON.stringify(facts)).digest('hex') }
}

async function tellIndicators(act: Act, { year, part }: FollowUp, items: readonly Item[]): Promise<void> {
	if (part !== 'year') return
	for (const { subject, subjectId: indicatorId, comment, status, reason } of items) {
		if (subject !== 'indicator') continue
		if (comment !== '') valueIn(await commentIndicator.within(act, { indicatorId, year, text: comment }))
		if (status === null) continue
		const why = reason ?? sayIn('sv')('takenBack')
		valueIn(await overrideStatus.within(act, { indicatorId, year, status, reason: why }))
	}
}
