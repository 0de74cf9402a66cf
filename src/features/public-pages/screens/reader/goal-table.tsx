import { useTranslations } from 'use-intl'
import type { Indicator, Plan } from '../../queries/reading.ts'
import { useReading, useWriting } from './reader.tsx'
import { StatusWord } from './standing.tsx'

/** Every indicator by its goal: where it began, where it is, where it is to be. */
export function GoalTable({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.plan')
	const { places } = useReading()
	const groups = [
		...plan.goals.map(({ id, text, address }) => ({ id, text, address })),
		{ id: null, text: words('noGoal'), address: null },
	]
	return (
		<table className="fold">
			<caption>{words('goalTable')}</caption>
			<thead>
				<tr>
					<th scope="col">{words('indicator')}</th>
					<th scope="col" className="n">
						{words('base')}
					</th>
					<th scope="col" className="n">
						{words('now')}
					</th>
					<th scope="col" className="n">
						{words('target')}
					</th>
					<th scope="col">{words('stands')}</th>
				</tr>
			</thead>
			{groups.map(({ id, text, address }) => {
				const indicators = plan.indicators.filter(({ goalId }) => goalId === id)
				if (indicators.length === 0 && (address === null || hasParts(plan, id))) return null
				return (
					<tbody key={id ?? 'none'}>
						<tr className="group">
							<th scope="rowgroup" colSpan={5}>
								{address === null ? text : <a href={`${places.plan}/${address}`}>{text}</a>}
							</th>
						</tr>
						{indicators.map((indicator) => (
							<Row key={indicator.id} indicator={indicator} />
						))}
					</tbody>
				)
			})}
		</table>
	)
}

function hasParts(plan: Plan, goalId: string | null): boolean {
	return plan.goals.some(({ under }) => under === goalId)
}

function Row({ indicator }: { indicator: Indicator }) {
	const words = useTranslations('publicPages.plan')
	const write = useWriting(useTranslations('publicPages')('tooFew'))
	const { places } = useReading()
	const { name, base, target, figures, isShare, status, why } = indicator
	const now = figures.at(-1)
	return (
		<tr>
			<th scope="row">
				<a href={`${places.plan}/${indicator.address}`}>{name}</a>
			</th>
			<td className="n" data-name={words('base')}>
				{base === null ? '–' : write.number(base.value, isShare)}
			</td>
			<td className="n" data-name={words('now')}>
				<b>{now === undefined ? '–' : write.number(now.value, isShare)}</b>
			</td>
			<td className="n" data-name={words('target')}>
				{target === null ? '–' : target.words}
			</td>
			<td>
				<StatusWord status={status} />
				{why === '' ? null : <div className="note">{why}</div>}
			</td>
		</tr>
	)
}
