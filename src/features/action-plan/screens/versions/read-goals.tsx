import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import type { VersionPage } from '../../queries/versions/version-page.ts'
import { goalsIn } from '../../rules/document/read.ts'
import { baseOf, targetOf, type Value } from '../../rules/versions/values.ts'
import { useValues } from './use-values.ts'

type Document = VersionPage['document']
type Indicator = Document['indicators'][number]

/** What was wanted, in words, and what was promised of each indicator; nothing of how it went. */
export function ReadGoals({ document }: { document: Document }) {
	const words = useTranslations('planVersions')
	const plan = useTranslations('actionPlan.plan')
	const say = useValues()
	const said = (value: Value | null) => (value === null ? words('difference.nothing') : say(value))
	const field = (name: 'base' | 'target' | 'comment') => words(`difference.fields.${name}`)
	const columns: Column<Indicator>[] = [
		{
			key: 'name',
			head: plan('indicator'),
			width: '44%',
			cell: ({ name, unit, key }) => (
				<>
					{name} <span className="quiet small">{[unit, key].filter(Boolean).join(', ')}</span>
				</>
			),
		},
		{
			key: 'base',
			head: field('base'),
			align: 'right',
			fold: 'figure',
			cell: (one) => said(baseOf(one)),
		},
		{
			key: 'target',
			head: field('target'),
			align: 'right',
			fold: 'figure',
			cell: (one) => said(targetOf(one)),
		},
		{
			key: 'comment',
			head: field('comment'),
			fold: 'plain',
			cell: ({ comment }) => <span className="quiet small">{comment}</span>,
		},
	]
	const groups = [
		...goalsIn(document).map((goal) => ({
			key: goal.id,
			head: (
				<>
					<span className="quiet small">{plan('goal', { number: String(goal.number) })}</span> {goal.text}
				</>
			),
			rows: document.indicators.filter(({ goalId }) => goalId === goal.id),
		})),
		{ key: 'none', head: plan('noGoal'), rows: document.indicators.filter(({ goalId }) => goalId === null) },
	].filter(({ key, rows }) => key !== 'none' || rows.length > 0)
	if (groups.length === 0) return null
	return (
		<Section title={plan('goals')}>
			<DataTable
				caption={plan('goals')}
				columns={columns}
				groups={groups}
				rowKey={({ id }) => id}
				largeHeads
			/>
		</Section>
	)
}
