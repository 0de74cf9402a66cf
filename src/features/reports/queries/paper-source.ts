import { dayOf } from '../../../foundation/plain-date.ts'
import type { Language } from '../../../foundation/typography.ts'
import type { Act } from '../../../platform/transaction.ts'
import { judge } from '../../indicators/index.ts'
import { publicDeviation } from '../rules/children-without-home.ts'
import type { IndicatorFacts } from '../rules/facts.ts'
import { correctionsAfterFreezing } from '../rules/paper-corrections.ts'
import type { PaperFacts } from '../rules/paper-facts.ts'
import type { Say } from '../rules/say.ts'
import { annexContents, annexSection } from '../rules/secret-annex.ts'
import { defaultBelow, type PublicIndicator, publicVersion } from '../rules/small-numbers.ts'
import { findPaper, getSender, listParts, listPreparation } from '../store/papers.ts'
import {
	type FollowUp,
	findDeviation,
	listFollowUpsOf,
	listFrozen,
	listNextSteps,
	listReleases,
	type Release,
} from '../store/rounds.ts'
import { sayIn } from '../words/say-in.ts'
import { deviationCorrections } from './deviation-corrections.ts'
import { liveFacts } from './live-facts.ts'

const timeZone = 'Europe/Stockholm'

/** Everything a paper is made of: the public facts, and the exact ones that stay inside. */
export type PaperSource = {
	readonly facts: PaperFacts
	readonly exact: readonly IndicatorFacts[]
	readonly followUp: FollowUp | null
	readonly say: Say
}

/** The paper of a plan and year from what was frozen, else from the figures as they stand; null without such a plan. */
export async function paperSource(
	act: Act,
	asked: { planId: string; year: number; language: Language },
): Promise<PaperSource | null> {
	const { db } = act
	const { planId, year, language } = asked
	const say = sayIn(language)
	const rounds = await listFollowUpsOf(db, planId)
	const followUp = rounds.find((round) => round.year === year) ?? null
	const live = await liveFacts(
		act,
		{ planId, year },
		followUp === null ? [] : await listNextSteps(db, followUp.id),
	)
	if (live === null) return null

	const frozen = followUp?.frozenAt == null ? null : await listFrozen(db, followUp.id)
	const exact = frozen ?? live.indicators
	const releases = await listReleases(db)
	const open = (indicators: readonly IndicatorFacts[]) => indicators.map((one) => publicOf(one, releases))
	const published = open(exact)

	const earlier = rounds.find((round) => round.year < year && round.frozenAt !== null)
	const before = earlier === undefined ? [] : open(await listFrozen(db, earlier.id))
	const withoutHome = frozen === null || followUp === null ? null : await findDeviation(db, followUp.id)
	const corrections = [
		...(await deviationCorrections(act, [earlier, frozen === null ? null : followUp], language, say)),
		...correctionsAfterFreezing(before, published, language, say),
		...(frozen === null ? [] : correctionsAfterFreezing(published, open(live.indicators), language, say)),
	]

	const paper = await findPaper(db, planId, year)
	const { plan, activities } = live.page
	const draftAnnex = annexContents(exact, published, { year, exact: live.withoutHome }, language, say)
	const draftNumber = draftAnnex === null ? null : 1
	const annexNumber = frozen === null ? draftNumber : (followUp?.annexNumber ?? null)
	const facts: PaperFacts = {
		language,
		municipality: await getSender(db),
		unit: plan.committee,
		officer: paper?.officer ?? null,
		date: paper?.datedOn ?? act.today,
		registryNumber: paper?.registryNumber ?? plan.registryNumber,
		committee: plan.committee,
		plan,
		year,
		readOn: act.today,
		frozenOn: followUp?.frozenAt == null ? null : dayOf(followUp.frozenAt, timeZone),
		written: paper === null ? {} : await listParts(db, paper.id),
		preparation: paper === null ? [] : await listPreparation(db, paper.id),
		indicators: published,
		childrenWithoutHome: frozen === null ? publicDeviation(live.withoutHome) : withoutHome,
		activities,
		corrections,
		releases: releases.flatMap((release) => {
			const released = published.find(({ id }) => id === release.indicatorId)
			return released === undefined
				? []
				: [{ indicator: released.name, year: release.year, by: release.decidedBy, on: release.decidedOn }]
		}),
		secretAnnex: annexNumber === null ? null : { number: annexNumber, section: annexSection },
	}
	return { facts, exact, followUp, say }
}

/** One indicator by the strict rule and the release decisions. */
export function publicOf(facts: IndicatorFacts, releases: readonly Release[]): PublicIndicator {
	const released = new Set(
		releases.filter((release) => release.indicatorId === facts.id).map((release) => release.year),
	)
	return publicVersion(facts, { below: defaultBelow, released, judge })
}
