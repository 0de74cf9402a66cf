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
	const columns = ['activity', 'owner', 'time', 'cost', 'status'] as const
	return (
		<>
			<div>
				<Crumbs to={[{ href: places.plan, label: plan.title }]} />
				<h1>{words('title')}</h1>
			</div>
			<table className="fold told">
				<caption>{words('caption')}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{words(column)}
							</th>
						))}
					</tr>
				</thead>
				{areas.map((area) => (
					<tbody key={area}>
						<tr className="group">
							<th scope="rowgroup" colSpan={columns.length}>
								{area === '' ? words('noArea') : area}
							</th>
						</tr>
						{plan.activities
							.filter((one) => one.area === area)
							.map((activity) => (
								<Row key={activity.id} activity={activity} />
							))}
					</tbody>
				))}
			</table>
			{plan.costClasses.length === 0 ? null : (
				<section>
					<h2>{words('classes')}</h2>
					<dl>
						{plan.costClasses.map(({ class: number, text }) => (
							<div key={number}>
								<dt>{number}</dt>
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
	return (
		<tr>
			<th scope="row">
				{text}
				{measure === '' ? null : (
					<div className="note">{words('measure', { measure: withoutStop(measure) })}</div>
				)}
				{partners.map(({ name, commitment }) => (
					<div key={name} className="note">
						{commitment === '' ? name : words('partner', { name, commitment })}
					</div>
				))}
			</th>
			<td data-name={words('owner')}>{owner ?? '–'}</td>
			<td data-name={words('time')} className="nowrap">
				{periodFrom === periodTo ? periodFrom : `${periodFrom}–${periodTo}`}
			</td>
			<td data-name={words('cost')}>{costClass ?? '–'}</td>
			<td>
				<StatusWord status={status} />
				{note === '' ? null : <div className="note">{note}</div>}
			</td>
		</tr>
	)
}

function withoutStop(text: string): string {
	return text.replace(/\.\s*$/, '')
}
