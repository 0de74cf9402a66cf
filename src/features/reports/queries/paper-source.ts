import { dayOf } from '../../../foundation/plain-date.ts'
import type { Language } from '../../../foundation/typography.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { quotableVoices } from '../../action-plan/index.ts'
import { judge } from '../../indicators/index.ts'
import { publicDeviation } from '../rules/children-without-home.ts'
import type { IndicatorFacts } from '../rules/facts.ts'
import { standardLayout } from '../rules/paper/layout.ts'
import { correctionsAfterFreezing } from '../rules/paper-corrections.ts'
import type { PaperFacts } from '../rules/paper-facts.ts'
import { lastDayOf, type Part, type Period, yearBefore } from '../rules/period.ts'
import { periodInWords } from '../rules/period-words.ts'
import type { Say } from '../rules/say.ts'
import { annexContents, annexSection } from '../rules/secret-annex.ts'
import { defaultBelow, type PublicIndicator, publicVersion } from '../rules/small-numbers.ts'
import { listAnnexes } from '../store/annexes.ts'
import { findDeviation, listFrozen, listFrozenActivities } from '../store/frozen.ts'
import { findLatestLayout, findLayout } from '../store/layouts.ts'
import { findPaper, getSender, listParts, listPreparation } from '../store/papers.ts'
import { listRecords } from '../store/records.ts'
import { type FollowUp, listFollowUpsOf } from '../store/rounds.ts'
import { listReasons } from '../store/sources.ts'
import { sayIn } from '../words/say-in.ts'
import { deviationCorrections } from './deviation-corrections.ts'
import { type PublicRules, publicRules } from './edition/public-rules.ts'
import { liveFacts, timeZone } from './live-facts.ts'

/** Everything a paper is made of: the public facts, and the exact ones that stay inside. */
export type PaperSource = {
	readonly facts: PaperFacts
	readonly exact: readonly IndicatorFacts[]
	readonly followUp: FollowUp | null
	readonly say: Say
	/** The version of the layout that the paper has, and the latest there is; null is the standard. */
	readonly layoutNumber: number | null
	readonly latestLayout: number | null
	readonly templateId: string | null
	readonly paperId: string | null
}

/** The paper of a plan and period from what was frozen, else from the figures as they stand; null without such a plan. */
export async function paperSource(
	act: Act,
	asked: Period & { planId: string; language: Language },
): Promise<PaperSource | null> {
	const { db } = act
	const { planId, year, part, language } = asked
	const period = { year, part }
	const say = sayIn(language)
	const rounds = await listFollowUpsOf(db, planId)
	const followUp = rounds.find((round) => round.year === year && round.part === part) ?? null
	const live = await liveFacts(act, { planId, ...period })
	if (live === null) return null

	const frozen = followUp?.frozenAt == null ? null : await listFrozen(db, followUp.id)
	const exact = frozen ?? live.indicators
	const rules = await publicRules(act)
	const { releases } = rules
	const open = (indicators: readonly IndicatorFacts[]) =>
		indicators.map((one) => publicOf(one, period, rules))
	const published = open(exact)

	const earlier = frozenBefore(rounds, period)
	const before = earlier === undefined ? [] : open(await listFrozen(db, earlier.id))
	const told = [earlier, frozen === null ? undefined : followUp].flatMap((round) => round?.id ?? [])
	const reasons = await listReasons(db, told)
	const withoutHome = frozen === null || followUp === null ? null : await findDeviation(db, followUp.id)
	const corrections = [
		...(await deviationCorrections(act, [earlier, frozen === null ? null : followUp], language, say)),
		...correctionsAfterFreezing(before, published, language, say, reasons),
		...(frozen === null
			? []
			: correctionsAfterFreezing(published, open(live.indicators), language, say, reasons)),
	]

	const paper = await findPaper(db, planId, period)
	const latest = await findLatestLayout(db)
	const layout =
		paper === null ? latest : paper.layoutId === null ? null : await findLayout(db, paper.layoutId)
	const [decided = null] = paper === null ? [] : await listRecords(db, paper.id)
	const { plan } = live.page
	const activities = followUp === null || frozen === null ? [] : await listFrozenActivities(db, followUp.id)
	const draftAnnex = annexContents(exact, published, { period, exact: live.withoutHome }, language, say)
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
		period,
		layout: layout ?? standardLayout,
		annexes: paper === null ? [] : await listAnnexes(db, paper.id),
		readOn: act.today,
		frozenOn: followUp?.frozenAt == null ? null : dayOf(followUp.frozenAt, timeZone),
		decided: decided === null ? null : { paragraph: decided.paragraph },
		written: paper === null ? {} : await listParts(db, paper.id),
		preparation: paper === null ? [] : await listPreparation(db, paper.id),
		indicators: published,
		childrenWithoutHome: frozen === null ? publicDeviation(live.withoutHome) : withoutHome,
		// Rounds that were frozen before activities were show them as they stand.
		activities: activities.length > 0 ? activities : live.activities,
		corrections,
		voices: await quotedIn(act, planId, period, followUp),
		releases: releases.flatMap((release) => {
			const released = published.find(({ id }) => id === release.indicatorId)
			return released === undefined
				? []
				: [
						{
							...{ indicator: released.name, when: periodInWords(release, say) },
							...{ by: release.decidedBy, on: release.decidedOn },
						},
					]
		}),
		secretAnnex: annexNumber === null ? null : { number: annexNumber, section: annexSection },
	}
	const { number: layoutNumber = null, templateId = null } = layout ?? {}
	const dress = { layoutNumber, latestLayout: latest?.number ?? null, templateId, paperId: paper?.id ?? null }
	return { facts, exact, followUp, say, ...dress }
}

/** What was said in the period by those whom the plan is about, as far as it may be quoted; nothing is added after freezing. */
async function quotedIn(act: Act, planId: string, period: Period, followUp: FollowUp | null) {
	const frozenOn = followUp?.frozenAt == null ? null : dayOf(followUp.frozenAt, timeZone)
	const asked = {
		...{ planId, from: `${period.year}-01-01`, until: lastDayOf(period) },
		...{ roundId: followUp?.id, notedBy: frozenOn },
	}
	return valueIn(await quotableVoices.within(act, asked))
}

/** `tjansteutlatande-2025`, `tjansteutlatande-2026-tertial-2`. */
export function fileNameOf(what: string, { year, part }: Period): string {
	return `${what}-${year}${part === 'year' ? '' : `-${part}`}`
}

/** One indicator by the strict rule and the release decisions. */
export function publicOf(
	facts: IndicatorFacts,
	{ part }: Period,
	{ releases, keepsBack }: PublicRules,
): PublicIndicator {
	const yearsOf = (released: Part) =>
		new Set(
			releases
				.filter((release) => release.indicatorId === facts.id && release.part === released)
				.map(({ year }) => year),
		)
	return publicVersion(facts, {
		...{ below: defaultBelow, judge, released: yearsOf('year'), releasedInPeriod: yearsOf(part) },
		keepsBack,
	})
}

/** The last paper before this period that stands, and of the same part a year ago the figures that are compared with. */
function frozenBefore(rounds: readonly FollowUp[], period: Period): FollowUp | undefined {
	const frozen = rounds.filter((round) => round.frozenAt !== null && lastDayOf(round) < lastDayOf(period))
	const before = yearBefore(period)
	const same = frozen.find((round) => round.year === before.year && round.part === before.part)
	return same ?? frozen.toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1))[0]
}
