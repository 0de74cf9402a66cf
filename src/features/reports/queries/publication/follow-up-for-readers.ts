import { dayOf } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import type { OpenSite } from '../../published.ts'
import { deviationBlocks } from '../../rules/children-without-home.ts'
import { targetInWords } from '../../rules/figure-words.ts'
import { figureIn } from '../../rules/in-period.ts'
import { yearBefore } from '../../rules/period.ts'
import { periodInWords } from '../../rules/period-words.ts'
import type { FollowUpForReaders } from '../../rules/publication/for-readers.ts'
import type { FollowUp } from '../../store/rounds.ts'
import { timeZone } from '../live-facts.ts'
import { paperSource } from '../paper-source.ts'
import { unnamed } from './activities-for-readers.ts'
import { standingForReaders } from './indicators-for-readers.ts'
import type { ForReaders } from './plan-for-readers.ts'
import { shareOf } from './share-of.ts'

/** A frozen round as anyone may read it, by the strict rule of papers. Null without its plan, or before it is frozen. */
export async function followUpForReaders(
	act: Act,
	site: OpenSite,
	followUp: FollowUp,
): Promise<ForReaders<FollowUpForReaders> | null> {
	const { planId, year, part, frozenAt } = followUp
	const period = { year, part }
	const source = await paperSource(act, { planId, ...period, language: site.locale })
	if (source === null || frozenAt === null) return null
	const { facts, say } = source
	const { language } = facts
	const staff = (await listStaffNames(act.db)).map(({ name }) => name)
	const shared = shareOf(site, facts.plan.title, year)
	const deviation = deviationBlocks(facts.childrenWithoutHome, period, language, say)
	const content: FollowUpForReaders = {
		...{ is: 'follow-up', language, invented: facts.municipality.invented },
		...{ planTitle: facts.plan.title, period: periodInWords(period, say), year },
		frozenOn: dayOf(frozenAt, timeZone),
		indicators: facts.indicators.map((one) => ({
			...{ id: one.id, name: one.name, unit: one.unit, isShare: one.isShare },
			...standingForReaders(one, language, say),
			before: figureIn(one, yearBefore(period))?.value ?? null,
			now: figureIn(one, period)?.value ?? null,
			target: targetInWords(one, language),
			...{ said: one.comment, next: one.decision },
		})),
		activities: facts.activities.map(({ id, text, owner, status, comment, decision }) => ({
			...{ id, text, owner: unnamed(owner, staff), status, said: comment, next: decision },
		})),
		corrections: facts.corrections,
		deviation: deviation.flatMap((block) => (block.is === 'paragraph' ? [block.text] : [])).join(' '),
		sharePicture: shared.digest,
	}
	return { content, parts: {}, pictures: [shared] }
}
