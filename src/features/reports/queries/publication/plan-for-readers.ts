import { slugOf, slugsOf } from '../../../../foundation/slug.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { planContents, planFacts } from '../../../action-plan/index.ts'
import type { OpenSite, Picture } from '../../published.ts'
import type { PlanForReaders } from '../../rules/publication/for-readers.ts'
import type { PublicIndicator } from '../../rules/small-numbers.ts'
import { listFollowUpsOf } from '../../store/rounds.ts'
import { publicRules } from '../edition/public-rules.ts'
import { liveFacts } from '../live-facts.ts'
import { paperSource, publicOf } from '../paper-source.ts'
import { activitiesForReaders } from './activities-for-readers.ts'
import { indicatorForReaders } from './indicators-for-readers.ts'
import { shareOf } from './share-of.ts'
import { versionsForReaders } from './versions-for-readers.ts'

/** What is prepared of a subject: what its pages say, at which addresses, with which pictures. */
export type ForReaders<Content> = {
	readonly content: Content
	readonly parts: Readonly<Record<string, string>>
	readonly pictures: readonly Picture[]
}

/**
 * The plan that holds today as anyone may read it: figures of the last year that was frozen, else as they stand; everything
 * small is worded, nobody on the staff is named. Null without such a plan, `not-in-force` when no version of it holds.
 */
export async function planForReaders(
	act: Act,
	site: OpenSite,
	planId: string,
): Promise<ForReaders<PlanForReaders> | 'not-in-force' | null> {
	const contents = await planContents.within(act, { planId })
	if (contents.is !== 'done') return null
	const { content: document, version } = contents.value
	if (version.state !== 'in-force') return 'not-in-force'

	const year = await yearToShow(act, planId)
	const page = valueIn(await planFacts.within(act, { planId, year }))
	const period = { year: page.round, part: 'year' } as const
	const language = site.locale
	const source = await paperSource(act, { planId, ...period, language })
	if (source === null) return null
	const { facts, say } = source

	const addresses = slugsOf(document.indicators.map(({ key, name }) => slugOf(`${key} ${name}`)))
	const shown = await shownIndicators(act, planId, period, facts.indicators, document.indicators)
	const drawn = document.indicators.flatMap((planned, at) => {
		const one = shown.get(planned.id)
		const measured = page.indicators.find(({ id }) => id === planned.id)
		if (one === undefined || measured === undefined) return []
		const address = `indicators/${addresses[at] ?? planned.id}`
		return [
			indicatorForReaders(planned, one, {
				...{ better: measured.better, address, facts, say, site, line: document.title },
			}),
		]
	})

	const goalSlugs = slugsOf(document.goals.map(({ text }) => text))
	const superiorOf = (id: string | null) => document.superiors.find((one) => one.id === id)
	const { versions, differences, parts } = await versionsForReaders(act, planId, language)
	const shared = shareOf(site, document.title, period.year)
	const content: PlanForReaders = {
		...{ is: 'plan', language, invented: facts.municipality.invented },
		...{ title: document.title, committee: document.committee },
		...{ validFrom: document.validFrom, validTo: document.validTo },
		figuresOf: { year: period.year, frozenOn: facts.frozenOn, readOn: facts.readOn },
		decisions: page.decisions.map(
			({ kind, body, decidedOn, registryNumber, paragraph, clauses, versionId }) => ({
				...{ kind, body, decidedOn, registryNumber, paragraph, clauses },
				version: page.versions.find(({ id }) => id === versionId)?.number ?? null,
			}),
		),
		superiors: document.superiors.map(({ title, passage, page: at }) => ({ title, passage, page: at })),
		targetGroups: document.targetGroups.map(({ text }) => text),
		sections: document.sections.map(({ heading, text }) => ({ heading, text })),
		costClasses: document.costClasses,
		goals: document.goals.map(({ id, text, under, superiorId }, at) => {
			const superior = superiorOf(superiorId)
			const passage = superior === undefined ? null : [superior.title, superior.passage]
			return {
				...{ id, text, under, address: `goals/${goalSlugs[at] ?? id}` },
				superior: passage?.filter((one) => one !== '').join(': ') ?? null,
			}
		}),
		indicators: drawn.map(({ indicator }) => indicator),
		activities: await activitiesForReaders(act, page.activities),
		...{ versions, differences, corrections: facts.corrections },
		released: facts.releases.map(({ indicator, when, on }) => ({ indicator, when, on })),
		sharePicture: shared.digest,
	}
	return {
		content,
		parts: {
			...parts,
			...Object.fromEntries(
				[...content.goals, ...content.indicators].map(({ address, id }) => [address, id]),
			),
		},
		pictures: [shared, ...drawn.flatMap(({ pictures }) => pictures)],
	}
}

/** The last year that was frozen as a whole; null leaves it to the plan. */
async function yearToShow({ db }: Act, planId: string): Promise<number | null> {
	const rounds = await listFollowUpsOf(db, planId)
	const frozen = rounds.filter(({ part, frozenAt }) => part === 'year' && frozenAt !== null)
	return frozen.length === 0 ? null : Math.max(...frozen.map(({ year }) => year))
}

/** What is not in the frozen round, since it came to the plan later, is shown as it stands. */
async function shownIndicators(
	act: Act,
	planId: string,
	period: { readonly year: number; readonly part: 'year' },
	frozen: readonly PublicIndicator[],
	planned: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, PublicIndicator>> {
	const shown = new Map(frozen.map((one) => [one.id, one]))
	if (planned.every(({ id }) => shown.has(id))) return shown
	const live = await liveFacts(act, { planId, ...period })
	const rules = await publicRules(act)
	for (const one of live?.indicators ?? []) {
		if (!shown.has(one.id)) shown.set(one.id, publicOf(one, period, rules))
	}
	return shown
}
