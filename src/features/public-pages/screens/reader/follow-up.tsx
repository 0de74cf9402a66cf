import { useTranslations } from 'use-intl'
import type { FollowUp } from '../../queries/reading.ts'
import { Crumbs } from './frame.tsx'
import { Corrections } from './plan.tsx'
import { useReading, useWriting } from './reader.tsx'
import { StatusWord, useCountedStatuses } from './standing.tsx'

/** A follow-up as it was fixed: how each indicator stood, what was said and what was decided. */
export function FollowUpPage({ followUp }: { followUp: FollowUp }) {
	const words = useTranslations('publicPages')
	const write = useWriting(words('tooFew'))
	const counted = useCountedStatuses()
	const { places } = useReading()
	const { planTitle, period, frozenOn, indicators, activities, corrections, deviation } = followUp
	const told = indicators.filter(({ said, next }) => said !== '' || next !== null)
	return (
		<>
			<div>
				<Crumbs to={[{ href: places.plan, label: planTitle }]} />
				<h1>{words('followUp.title', { period })}</h1>
				<p className="lead">{words('followUp.lead', { plan: planTitle, day: write.day(frozenOn) })}</p>
				{indicators.length === 0 ? null : (
					<p>{`${counted(indicators).replace(/^./, (letter) => letter.toUpperCase())}.`}</p>
				)}
			</div>
			<table className="fold">
				<caption>{words('followUp.caption')}</caption>
				<thead>
					<tr>
						<th scope="col">{words('plan.indicator')}</th>
						<th scope="col" className="n">
							{words('followUp.before')}
						</th>
						<th scope="col" className="n">
							{words('followUp.now')}
						</th>
						<th scope="col" className="n">
							{words('plan.target')}
						</th>
						<th scope="col">{words('plan.stands')}</th>
					</tr>
				</thead>
				<tbody>
					{indicators.map(({ id, name, before, now, target, isShare, status, why }) => (
						<tr key={id}>
							<th scope="row">{name}</th>
							<td className="n" data-name={words('followUp.before')}>
								{before === null ? '–' : write.number(before, isShare)}
							</td>
							<td className="n" data-name={words('followUp.now')}>
								<b>{now === null ? '–' : write.number(now, isShare)}</b>
							</td>
							<td className="n" data-name={words('plan.target')}>
								{target}
							</td>
							<td>
								<StatusWord status={status} />
								{why === '' ? null : <div className="note">{why}</div>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{deviation === '' ? null : (
				<section>
					<h2>{words('followUp.children')}</h2>
					<p>{deviation}</p>
				</section>
			)}
			{told.length === 0 ? null : (
				<section>
					<h2>{words('followUp.said')}</h2>
					<ul className="rows">
						{told.map(({ id, name, said, next }) => (
							<li key={id}>
								<b>{name}.</b> {said} {next === null ? null : words(`indicator.decisions.${next}`)}
							</li>
						))}
					</ul>
				</section>
			)}
			{activities.length === 0 ? null : (
				<section>
					<h2>{words('followUp.activities')}</h2>
					<ul className="rows">
						{activities.map(({ id, text, owner, status, said, next }) => (
							<li key={id}>
								{text}
								<p className="note">
									<StatusWord status={status} /> {owner === null ? '' : `${owner}. `}
									{said} {next === null ? null : words(`indicator.decisions.${next}`)}
								</p>
							</li>
						))}
					</ul>
				</section>
			)}
			<Corrections corrections={corrections} />
		</>
	)
}
