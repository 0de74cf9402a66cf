import { useTranslations } from 'use-intl'
import type { Activity, Indicator, OpenPlan, Plan } from '../../queries/reading.ts'
import { Brief } from './brief.tsx'
import { Change, keyOf } from './change.tsx'
import { Consultations, Invitations } from './consultations.tsx'
import { OnPage } from './frame.tsx'
import { GoalTable } from './goal-table.tsx'
import { Measure, sentenceStart } from './measure.tsx'
import { useReading, useWriting } from './reader.tsx'
import { loudestFirst, StatusWord } from './standing.tsx'

/** How many are told with their charts on the plan's own page; all have pages of their own. */
const drawnHere = 3
const activitiesHere = 5

/** The plan as one reads it: how it stands, how it goes, what is done, what changed, and what it says. */
export function PlanPage({ plan: { content: plan, followUps, consultations } }: { plan: OpenPlan }) {
	const words = useTranslations('publicPages.plan')
	const { places } = useReading()
	const loudest = byLoudness(plan.indicators)
	const drawn = loudest.filter(({ figures }) => figures.length > 0).slice(0, drawnHere)
	const difference = plan.differences.at(-1)
	const told = {
		brief: plan.indicators.length > 0,
		goes: plan.indicators.length > 0,
		does: plan.activities.length > 0,
		changed: difference !== undefined || plan.corrections.length > 0,
		followUps: followUps.length > 0,
		consultations: consultations.length > 0,
		about: true,
	}
	const sections = (Object.keys(told) as (keyof typeof told)[]).filter((key) => told[key])
	return (
		<>
			<Opening plan={plan} />
			<OnPage links={sections.map((key) => ({ href: `#${key}`, label: words(key) }))} />
			{told.brief ? <Brief indicators={loudest} /> : null}
			{told.goes ? (
				<section id="goes">
					<h2>{words('goes')}</h2>
					<Moved indicators={plan.indicators} />
					{drawn.map((indicator) => (
						<Measure key={indicator.id} indicator={indicator} level="h3" />
					))}
					<section className="measure">
						<h3>{words('rest')}</h3>
						<GoalTable plan={plan} />
						<Released plan={plan} />
					</section>
				</section>
			) : null}
			{told.does ? <Doing activities={plan.activities} /> : null}
			{told.changed ? (
				<section id="changed">
					<h2>{words('changed')}</h2>
					{difference?.changes.slice(0, 3).map((change) => (
						<Change key={keyOf(change)} change={change} />
					))}
					{difference === undefined ? null : (
						<p>
							<a href={`${places.plan}/versions/${difference.from}-${difference.to}`}>
								{words('compare', { from: String(difference.from), to: String(difference.to) })}
							</a>
						</p>
					)}
					<Corrections corrections={plan.corrections} />
				</section>
			) : null}
			{told.followUps ? <FollowUps followUps={followUps} /> : null}
			<Invitations consultations={consultations} />
			<Consultations consultations={consultations} />
			<About plan={plan} />
		</>
	)
}

function Opening({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.plan')
	const write = useWriting('')
	const { today } = useReading()
	const { year, frozenOn, readOn } = plan.figuresOf
	const said = plan.decisions
		.filter(({ version }) => version !== null)
		.map((one) => {
			const facts = { body: one.body, day: write.day(one.decidedOn) }
			return one.paragraph === null
				? words('decided', facts)
				: words('decidedAt', { ...facts, paragraph: heldTogether(one.paragraph) })
		})
	return (
		<div>
			<h1>{plan.title}</h1>
			<p className="lead">
				{words('lead', { indicators: plan.indicators.length, activities: plan.activities.length })}
			</p>
			<p className="note">
				{said[0]} {words('years', { from: String(plan.validFrom), to: String(plan.validTo) })}{' '}
				{Number(today.slice(0, 4)) > plan.validTo ? `${words('ended')} ` : null}
				{frozenOn === null
					? words('live', { year: String(year), day: write.day(readOn) })
					: words('frozen', { year: String(year), day: write.day(frozenOn) })}
			</p>
		</div>
	)
}

/** How many are better and worse than the year before, where both numbers are shown. */
function Moved({ indicators }: { indicators: readonly Indicator[] }) {
	const words = useTranslations('publicPages.plan')
	const moves = indicators.flatMap(({ figures, better }) => {
		const [before, now] = figures.slice(-2)
		if (typeof before?.value !== 'number' || typeof now?.value !== 'number') return []
		if (now.year !== before.year + 1 || now.version !== before.version) return []
		const step = now.value - before.value
		return [step === 0 ? 'same' : step > 0 === (better === 'up') ? 'better' : 'worse']
	})
	if (moves.length === 0) return null
	const count = (move: string) => moves.filter((one) => one === move).length
	return <p>{words('moved', { better: count('better'), worse: count('worse'), same: count('same') })}</p>
}

function Doing({ activities }: { activities: readonly Activity[] }) {
	const words = useTranslations('publicPages.plan')
	const { places } = useReading()
	const order: readonly Activity['status'][] = ['late', 'ongoing', 'stopped', 'done', 'not-started']
	const told = order
		.flatMap((status) => activities.filter((one) => one.status === status))
		.slice(0, activitiesHere)
	return (
		<section id="does">
			<h2>{words('does')}</h2>
			<ul className="rows">
				{told.map(({ id, text, status, note, owner, periodFrom, periodTo }) => (
					<li key={id}>
						{text}
						<p className="note">
							<StatusWord status={status} /> {toldOf(note)}
							{owner === null ? '' : `${owner}, `}
							{periodFrom === periodTo ? periodFrom : `${periodFrom}–${periodTo}`}.
						</p>
					</li>
				))}
			</ul>
			<p>
				<a href={`${places.plan}/activities`}>{words('allActivities', { count: activities.length })}</a>
			</p>
		</section>
	)
}

/** A note as a sentence before what follows it. */
function toldOf(note: string): string {
	if (note === '') return ''
	return `${sentenceStart(note)}${/[.!?]$/.test(note) ? '' : '.'} `
}

export function Corrections({ corrections }: Pick<Plan, 'corrections'>) {
	const words = useTranslations('publicPages.plan')
	if (corrections.length === 0) return null
	return (
		<>
			<h3>{words('corrected')}</h3>
			<ul>
				{corrections.map((one) => (
					<li key={`${one.indicator} ${one.when}`}>
						{words('correction', {
							...one,
							why: one.reason === undefined ? '' : `: ${one.reason.replace(/\.$/, '')}`,
						})}
					</li>
				))}
			</ul>
		</>
	)
}

function Released({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.plan')
	const write = useWriting('')
	return plan.released.map(({ indicator, when, on }) => (
		<p key={`${indicator} ${when}`} className="source">
			{words('released', { indicator, when, day: write.day(on) })}
		</p>
	))
}

function FollowUps({ followUps }: Pick<OpenPlan, 'followUps'>) {
	const words = useTranslations('publicPages')
	const write = useWriting('')
	const { places } = useReading()
	return (
		<section id="followUps">
			<h2>{words('plan.followUps')}</h2>
			<ul>
				{followUps.map(({ slug, period, publishedAt }) => (
					<li key={slug}>
						<a href={`${places.plan}/follow-ups/${slug}`}>
							{words('followUp.list', { period, day: write.dayOf(publishedAt) })}
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}

function About({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.plan')
	const { places } = useReading()
	return (
		<section id="about">
			<h2>{words('about')}</h2>
			{plan.targetGroups.length === 0 ? null : (
				<p>{words('for', { groups: plan.targetGroups.join('; ') })}</p>
			)}
			{plan.sections.map(({ heading, text }) => (
				<section key={`${heading} ${text}`}>
					<h3>{heading}</h3>
					<Paragraphs text={text} />
				</section>
			))}
			{plan.superiors.length === 0 ? null : (
				<>
					<h3>{words('superior')}</h3>
					<ul>
						{plan.superiors.map(({ title, passage, page }) => (
							<li key={`${title} ${passage}`}>
								{title}
								{page === null ? '' : `, ${words('page', { page })}`}
								{passage === '' ? '' : `: ${passage}`}
							</li>
						))}
					</ul>
				</>
			)}
			<p>
				<a href={`${places.plan}/versions`}>{words('versions')}</a>
			</p>
		</section>
	)
}

export function Paragraphs({ text }: { text: string }) {
	return text
		.split(/\n\s*\n/)
		.filter((paragraph) => paragraph.trim() !== '')
		.map((paragraph) => <p key={paragraph}>{paragraph.trim()}</p>)
}

/** `§ 41` is one word to the eye. */
function heldTogether(text: string): string {
	return text.replace(/§ /g, '§\u00a0')
}

function byLoudness(indicators: readonly Indicator[]): Indicator[] {
	return indicators.toSorted((a, b) => loudestFirst.indexOf(a.status) - loudestFirst.indexOf(b.status))
}
