import { useTranslations } from 'use-intl'
import type { Goal, Plan } from '../../queries/reading.ts'
import { Crumbs } from './frame.tsx'
import { Measure } from './measure.tsx'
import { useReading } from './reader.tsx'

/** A goal with what measures it and the goals below it. */
export function GoalPage({ plan, goal }: { plan: Plan; goal: Goal }) {
	const words = useTranslations('publicPages.goal')
	const plans = useTranslations('publicPages.plan')
	const { places } = useReading()
	const above = plan.goals.find(({ id }) => id === goal.under)
	const below = plan.goals.filter(({ under }) => under === goal.id)
	const indicators = plan.indicators.filter(({ goalId }) => goalId === goal.id)
	const activities = plan.activities.filter(({ goalIds }) => goalIds.includes(goal.id))
	const links = (goals: readonly Goal[]) =>
		goals.map(({ id, text, address }) => (
			<li key={id}>
				<a href={`${places.plan}/${address}`}>{text}</a>
			</li>
		))
	return (
		<>
			<div>
				<Crumbs to={[{ href: places.plan, label: plan.title }]} />
				<p className="note">{words('kicker')}</p>
				<h1>{goal.text}</h1>
				{above === undefined ? null : (
					<p>
						{words('under')} <a href={`${places.plan}/${above.address}`}>{above.text}</a>
					</p>
				)}
				{goal.superior === null ? null : (
					<p className="note">
						{plans('superior')}: {goal.superior}
					</p>
				)}
			</div>
			{indicators.length === 0 && below.length === 0 ? <p>{words('none')}</p> : null}
			{indicators.map((indicator) => (
				<Measure key={indicator.id} indicator={indicator} level="h2" />
			))}
			{below.length === 0 ? null : (
				<section>
					<h2>{words('parts')}</h2>
					<ul>{links(below)}</ul>
				</section>
			)}
			{activities.length === 0 ? null : (
				<section>
					<h2>{plans('does')}</h2>
					<ul>
						{activities.map(({ id, text }) => (
							<li key={id}>{text}</li>
						))}
					</ul>
				</section>
			)}
		</>
	)
}
