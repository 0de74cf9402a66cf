import { useTranslations } from 'use-intl'
import type { Indicator, Plan } from '../../queries/reading.ts'
import { Crumbs } from './frame.tsx'
import { Measure } from './measure.tsx'
import { useReading } from './reader.tsx'
import { StatusWord } from './standing.tsx'

/** One indicator: chart, table, how it is counted, what the plan says of it and what should move it. */
export function IndicatorPage({ plan, indicator }: { plan: Plan; indicator: Indicator }) {
	const words = useTranslations('publicPages.indicator')
	const { places } = useReading()
	const { definition, about, next, name } = indicator
	const goal = plan.goals.find(({ id }) => id === indicator.goalId)
	const activities = plan.activities.filter(({ indicatorIds }) => indicatorIds.includes(indicator.id))
	return (
		<>
			<div>
				<Crumbs
					to={[
						{ href: places.plan, label: plan.title },
						...(goal === undefined ? [] : [{ href: `${places.plan}/${goal.address}`, label: goal.text }]),
					]}
				/>
				<p className="note">{words('kicker')}</p>
				<h1>{name}</h1>
			</div>
			<Measure indicator={indicator} level="h2" link={false} />
			{next === null ? null : (
				<section>
					<h2>{words('next')}</h2>
					<p>{words(`decisions.${next}`)}</p>
				</section>
			)}
			<How definition={definition} />
			{about === '' ? null : (
				<section>
					<h2>{words('inPlan')}</h2>
					<p>{about}</p>
				</section>
			)}
			{activities.length === 0 ? null : (
				<section>
					<h2>{words('activities')}</h2>
					<ul className="rows">
						{activities.map(({ id, text, status, note }) => (
							<li key={id}>
								{text}
								<p className="note">
									<StatusWord status={status} /> {note}
								</p>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	)
}

function How({ definition }: Pick<Indicator, 'definition'>) {
	const words = useTranslations('publicPages')
	return (
		<section id="how">
			<h2>{words('measure.how')}</h2>
			{definition === null ? (
				<p>{words('indicator.typed')}</p>
			) : (
				<>
					<p>{definition.formula}</p>
					<p className="source">
						{words('indicator.definition', { version: String(definition.version), name: definition.name })}.{' '}
						{words('measure.source', { name: definition.source })}{' '}
						{definition.verified ? null : <b>{words('indicator.unverified')}</b>}
					</p>
				</>
			)}
		</section>
	)
}
