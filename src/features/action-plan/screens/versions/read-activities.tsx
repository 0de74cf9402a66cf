import { useTranslations } from 'use-intl'
import { CostClass } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { VersionPage } from '../../queries/versions/version-page.ts'
import { preventionIn } from '../../rules/document/prevention.ts'
import { useValues } from './use-values.ts'

type Activity = VersionPage['activities'][number]
type ReadProps = Pick<VersionPage, 'document' | 'activities'>

/** What was to be done, by whom, when, at what cost and by which measure; nothing of how it goes. */
export function ReadActivities({ document, activities }: ReadProps) {
	const words = useTranslations('actionPlan.activities')
	const format = useFormat()
	const columns: Column<Activity>[] = [
		{ key: 'text', head: words('activity'), width: '50%', cell: (one) => <Said activity={one} /> },
		{
			key: 'owner',
			head: words('owner'),
			fold: 'line',
			cell: ({ owner, units }) => [...new Set([owner ?? '–', ...units])].join(', '),
		},
		{
			key: 'time',
			head: words('time'),
			fold: 'line',
			cell: ({ periodFrom, periodTo, due }) => (
				<>
					<span className="nowrap">{format.years(String(periodFrom), String(periodTo))}</span>
					{due === null ? null : <div className="quiet small">{words('due', { due })}</div>}
				</>
			),
		},
		{
			key: 'cost',
			head: words('cost'),
			fold: 'line',
			cell: (one) => <Cost activity={one} />,
		},
	]
	const kept = new Set(preventionIn(document).map(({ id }) => id))
	const areas = [...document.areas.map(({ id, text }) => ({ id, text })), { id: null, text: words('noArea') }]
	const groups = areas
		.map(({ id, text }) => ({
			...{ key: id ?? 'none', head: text },
			rows: activities.filter(({ areaId }) => areaId === id),
		}))
		.filter(({ key, rows }) => rows.length > 0 || kept.has(key))
	if (groups.length === 0) return null
	return (
		<Section title={words('title')}>
			<DataTable caption={words('title')} columns={columns} groups={groups} rowKey={({ id }) => id} />
			{document.costClasses.length === 0 ? null : (
				<p className="source">
					{document.costClasses
						.map((one) => words('costGroup', { class: String(one.class), text: one.text }))
						.join(' ')}
				</p>
			)}
		</Section>
	)
}

function Said({ activity }: { activity: Activity }) {
	const fields = useTranslations('planVersions.difference.fields')
	const { key, text, measure, measureWaived, method, cited } = activity
	const more = [
		[fields('measure'), measure],
		[fields('measureWaived'), measureWaived ?? ''],
		[fields('method'), method ?? ''],
		[fields('guidelines'), cited.join('; ')],
	].filter(([, said]) => said !== '')
	return (
		<>
			<span className="quiet small">{key}</span> {text}
			{more.map(([label, said]) => (
				<div key={label} className="quiet small">
					{label}: {said}
				</div>
			))}
		</>
	)
}

function Cost({ activity: { costClass, costs } }: { activity: Activity }) {
	const words = useTranslations('actionPlan.activities')
	const say = useValues()
	return (
		<>
			{costClass === null ? (
				<span className="quiet">{words('unclassed')}</span>
			) : (
				<CostClass value={costClass} />
			)}
			{costs.map((cost) => (
				<div key={`${cost.year} ${cost.funding}`} className="quiet small nowrap">
					{say({ is: 'cost', ...cost })}
				</div>
			))}
		</>
	)
}
