import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../../ui/links.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { type Column, DataTable, type RowGroup } from '../../../../../ui/table.tsx'
import type { PlannedIndicator } from '../../../rules/document/document.ts'
import type { OpenDraft } from '../open-draft.ts'
import { usePromised } from '../use-promised.ts'
import { PartTools, placeOf } from './tools.tsx'

type PartProps = { draft: OpenDraft; to: string; arranging: boolean }

/** Each goal in words heads the indicators that tell of it, its sub-goals after it. */
export function GoalsPart({ draft, to, arranging }: PartProps) {
	const words = useTranslations('planDraft')
	const promised = usePromised()
	const { plan, document, goals } = draft
	const columns: Column<PlannedIndicator>[] = [
		{
			key: 'name',
			head: words('goals.addIndicator'),
			width: '46%',
			cell: (one) => (
				<span id={placeOf(one.id)}>
					{one.name} <span className="quiet small">{one.unit}</span>
					<span className="quiet small"> · {one.key}</span>
				</span>
			),
		},
		{ key: 'base', head: words('indicators.base'), align: 'right', fold: 'figure', cell: promised.base },
		{
			key: 'target',
			head: words('indicators.target'),
			align: 'right',
			fold: 'figure',
			cell: promised.target,
		},
		{ key: 'from', head: words('indicators.from'), fold: 'line', cell: promised.from },
		{
			key: 'tools',
			head: '',
			align: 'right',
			fold: 'plain',
			cell: (one) => (
				<PartTools
					part="indicators"
					partId={one.id}
					what={one.name}
					to={`${to}/indicators/${one.id}`}
					arranging={arranging}
				/>
			),
		},
	]
	const at = (goalId: string | null) => document.indicators.filter((one) => one.goalId === goalId)
	const whole = at(null)
	const groups: RowGroup<PlannedIndicator>[] = [
		...goals.map(({ goal, number }) => ({
			key: goal.id,
			head: <GoalHead {...{ draft, goal, number, to, arranging, measured: at(goal.id).length > 0 }} />,
			rows: at(goal.id),
		})),
		...(whole.length === 0 ? [] : [{ key: 'whole', head: words('goals.whole'), rows: whole }]),
	]
	return (
		<Section
			title={words('goals.title')}
			aside={
				<div className="row-wrap">
					<ButtonLink to={`/plans/${plan.id}/goals/new`}>{words('goals.add')}</ButtonLink>
					<ButtonLink to={`/plans/${plan.id}/indicators/new`}>{words('goals.addIndicator')}</ButtonLink>
				</div>
			}
		>
			{groups.length === 0 ? (
				<p className="quiet">{words('goals.empty')}</p>
			) : (
				<DataTable
					caption={words('goals.title')}
					columns={columns}
					groups={groups}
					rowKey={(one) => one.id}
					largeHeads
				/>
			)}
		</Section>
	)
}

type HeadProps = PartProps & {
	goal: OpenDraft['goals'][number]['goal']
	number: string
	measured: boolean
}

function GoalHead({ draft, goal, number, measured, to, arranging }: HeadProps) {
	const words = useTranslations('planDraft')
	const superior = draft.document.superiors.find(({ id }) => id === goal.superiorId)
	const newUnder = (what: 'goals' | 'indicators') =>
		`/plans/${draft.plan.id}/${what}/new?${what === 'goals' ? 'under' : 'goal'}=${goal.id}`
	return (
		<div id={placeOf(goal.id)}>
			<span className="quiet small">{words('goals.number', { number })}</span> {goal.text}
			<div className="row-wrap small">
				{superior === undefined ? null : (
					<span className="quiet">{words('goals.makesConcrete', { title: superior.title })}</span>
				)}
				{measured ? null : <span className="quiet">{words('goals.noIndicator')}</span>}
				<PartTools
					part="goals"
					partId={goal.id}
					what={goal.text}
					to={`${to}/goals/${goal.id}`}
					arranging={arranging}
				/>
				{arranging ? null : (
					<>
						<TextLink to={newUnder('goals')}>
							{words('goals.addUnder')} <span className="unseen">{goal.text}</span>
						</TextLink>
						<TextLink to={newUnder('indicators')}>
							{words('goals.addIndicator')} <span className="unseen">{goal.text}</span>
						</TextLink>
					</>
				)}
			</div>
		</div>
	)
}
