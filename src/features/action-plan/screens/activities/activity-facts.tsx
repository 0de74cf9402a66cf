import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { CostClass } from '../../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { StandingWord } from '../standing-word.tsx'
import type { LoadedActivity } from './load-activity.ts'

/** What is decided about it: who, when, at what class of cost, how one sees that it is done. */
export function ActivityFacts({ page }: { page: LoadedActivity }) {
	const { activity, costClass } = page
	const words = useTranslations('activities.page')
	const format = useFormat()
	return (
		<DefinitionRows
			rows={[
				{ label: words('owner'), value: activity.owner ?? words('noOwner') },
				{
					label: words('period'),
					value: format.years(String(activity.periodFrom), String(activity.periodTo)),
				},
				...(activity.due === null ? [] : [{ label: words('due'), value: format.deadline(activity.due) }]),
				{
					label: words('cost'),
					value:
						activity.costClass === null ? (
							words('unclassed')
						) : (
							<span className="row-wrap">
								<CostClass value={activity.costClass} />
								{costClass === null ? null : <span>{costClass.text}</span>}
								{activity.costInherited ? <span className="quiet">({words('costInherited')})</span> : null}
							</span>
						),
				},
				{ label: words('measure'), value: <Measure activity={activity} /> },
				...(activity.method === null ? [] : [{ label: words('method'), value: activity.method }]),
			]}
		/>
	)
}

/** The goals and indicators that it is there for. */
export function Purpose({ page: { plan, goals, indicators } }: { page: LoadedActivity }) {
	const words = useTranslations('activities.page')
	return (
		<>
			{goals.length === 0 ? null : (
				<Section title={words('goals')}>
					<ul className="reading stack-8">
						{goals.map((goal) => (
							<li key={goal.id}>{goal.text}</li>
						))}
					</ul>
				</Section>
			)}
			{indicators.length === 0 ? null : (
				<Section title={words('indicators')}>
					<ul className="stack-16">
						{indicators.map((one) => (
							<li key={one.id}>
								<div>
									<TextLink to={`/plans/${plan.id}/indicators/${one.id}`}>{one.name}</TextLink>
								</div>
								<StandingWord indicator={one} />
							</li>
						))}
					</ul>
				</Section>
			)}
		</>
	)
}

function Measure({ activity: { measure, measureWaived } }: { activity: LoadedActivity['activity'] }) {
	const words = useTranslations('activities.page')
	if (measure !== '') return measure
	return measureWaived === null ? words('noMeasure') : words('measureWaived', { reason: measureWaived })
}
