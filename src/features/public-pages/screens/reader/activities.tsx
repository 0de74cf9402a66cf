import { useTranslations } from 'use-intl'
import type { Activity, Plan } from '../../queries/reading.ts'
import { Crumbs } from './frame.tsx'
import { useReading } from './reader.tsx'
import { StatusWord } from './standing.tsx'

/** Everything that is done, by area, with who does it, when, and how it goes. */
export function ActivitiesPage({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.activities')
	const { places } = useReading()
	const areas = [...new Set(plan.activities.map(({ area }) => area))]
	return (
		<>
			<div>
				<Crumbs to={[{ href: places.plan, label: plan.title }]} />
				<h1>{words('title')}</h1>
			</div>
			{areas.map((area) => (
				<section key={area}>
					<h2>{area === '' ? words('noArea') : area}</h2>
					<ul className="rows">
						{plan.activities
							.filter((one) => one.area === area)
							.map((activity) => (
								<Row key={activity.id} activity={activity} />
							))}
					</ul>
				</section>
			))}
			{plan.costClasses.length === 0 ? null : (
				<section id="cost">
					<h2>{words('classes')}</h2>
					<dl>
						{plan.costClasses.map(({ class: number, text }) => (
							<div key={number}>
								<dt>{words('costClass', { number: String(number) })}</dt>
								<dd>{text}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</>
	)
}

function Row({ activity }: { activity: Activity }) {
	const words = useTranslations('publicPages.activities')
	const { text, owner, periodFrom, periodTo, costClass, status, note, measure, partners } = activity
	const years = periodFrom === periodTo ? String(periodFrom) : `${periodFrom}–${periodTo}`
	const facts = [owner, years, costClass === null ? null : words('costClass', { number: String(costClass) })]
	return (
		<li>
			<b>{text}</b>
			<p>
				<StatusWord status={status} /> <span className="note">{note}</span>
			</p>
			<p className="note">{facts.filter((fact) => fact !== null).join(' · ')}</p>
			{measure === '' ? null : <p className="note">{words('measure', { measure: withoutStop(measure) })}</p>}
			{partners.map(({ name, commitment }) => (
				<p key={name} className="note">
					{commitment === '' ? name : words('partner', { name, commitment })}
				</p>
			))}
		</li>
	)
}

function withoutStop(text: string): string {
	return text.replace(/\.\s*$/, '')
}
