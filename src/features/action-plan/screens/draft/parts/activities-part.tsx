import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../../ui/links.tsx'
import { CostClass, Tone } from '../../../../../ui/marks.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { type Column, DataTable, type RowGroup } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import type { PlannedActivity } from '../../../rules/document/document.ts'
import { preventionIn } from '../../../rules/document/prevention.ts'
import type { OpenDraft } from '../open-draft.ts'
import { PartTools, placeOf } from './tools.tsx'

type PartProps = { draft: OpenDraft; to: string; arranging: boolean }

/** What will be done, area by area. */
export function ActivitiesPart({ draft, to, arranging }: PartProps) {
	const words = useTranslations('planDraft.activities')
	const format = useFormat()
	const { plan, document, units } = draft
	const unitNames = new Map(units.map(({ id, name }) => [id, name]))
	const columns: Column<PlannedActivity>[] = [
		{
			key: 'what',
			head: words('what'),
			width: '48%',
			cell: (one) => <What draft={draft} activity={one} />,
		},
		{
			key: 'who',
			head: words('who'),
			fold: 'line',
			cell: (one) =>
				[...new Set([one.owner ?? '', ...one.unitIds.map((id) => unitNames.get(id) ?? '')])]
					.filter((name) => name !== '')
					.join(', ') || '–',
		},
		{
			key: 'time',
			head: words('time'),
			fold: 'line',
			cell: (one) => (
				<>
					<span className="nowrap">{format.years(String(one.periodFrom), String(one.periodTo))}</span>
					{one.due === null ? null : (
						<div className="quiet small">{words('due', { due: format.deadline(one.due) })}</div>
					)}
				</>
			),
		},
		{
			key: 'cost',
			head: words('cost'),
			fold: 'line',
			cell: (one) => <Cost draft={draft} activity={one} />,
		},
		{
			key: 'tools',
			head: '',
			align: 'right',
			fold: 'plain',
			cell: (one) => (
				<PartTools
					part="activities"
					partId={one.id}
					what={one.key}
					to={`${to}/activities/${one.id}`}
					arranging={arranging}
				/>
			),
		},
	]
	const at = (areaId: string | null) => document.activities.filter((one) => one.areaId === areaId)
	const homeless = at(null)
	/** Shown also while nothing is done in it. */
	const kept = new Set(preventionIn(document).map(({ id }) => id))
	const groups: RowGroup<PlannedActivity>[] = [
		...document.areas
			.map(({ id, text }) => ({ key: id, head: text, rows: at(id) }))
			.filter(({ key, rows }) => rows.length > 0 || kept.has(key))
			.map((group) => (group.rows.length > 0 ? group : { ...group, head: <NothingYet {...group} /> })),
		...(homeless.length === 0 ? [] : [{ key: 'none', head: words('noArea'), rows: homeless }]),
	]
	return (
		<Section
			title={words('title')}
			aside={<ButtonLink to={`/plans/${plan.id}/activities/new`}>{words('add')}</ButtonLink>}
		>
			{groups.length === 0 ? (
				<p className="quiet">{words('empty')}</p>
			) : (
				<DataTable caption={words('title')} columns={columns} groups={groups} rowKey={(one) => one.id} />
			)}
		</Section>
	)
}

function NothingYet({ head }: { head: string }) {
	const words = useTranslations('planDraft.areas')
	return (
		<>
			{head} <span className="quiet small">{words('nothingYet')}</span>
		</>
	)
}

type OneProps = { draft: OpenDraft; activity: PlannedActivity }

function Cost({ draft, activity }: OneProps) {
	const words = useTranslations('planDraft.activities')
	const own = activity.costClass
	const area = draft.document.areas.find(({ id }) => id === activity.areaId)?.costClass ?? null
	const value = own ?? area
	if (value === null) return <span className="quiet">{words('unclassed')}</span>
	return (
		<>
			<CostClass value={value} />
			{own === null ? <div className="quiet small">{words('inherited')}</div> : null}
		</>
	)
}

function What({ draft, activity }: OneProps) {
	const words = useTranslations('planDraft.activities')
	const format = useFormat()
	const { indicators } = draft.document
	const numbers = draft.goals
		.filter(({ goal }) => activity.goalIds.includes(goal.id))
		.map(({ number }) => number)
	const moves = indicators.filter(({ id }) => activity.indicatorIds.includes(id)).map(({ key }) => key)
	const { quantity, method, measure, measureWaived } = activity
	const counting = indicators.find(({ id }) => id === quantity?.indicatorId)
	const titles = new Map(draft.guidelines.map(({ id, title }) => [id, title]))
	const cited = (activity.guidelines ?? []).map(({ guidelineId, version }) =>
		words('inVersion', { title: titles.get(guidelineId) ?? '–', version: String(version) }),
	)
	const rest = [
		...(numbers.length === 0 ? [] : [words('goals', { goals: numbers.join(', ') })]),
		...(moves.length === 0 ? [] : [words('moves', { indicators: moves.join(', ') })]),
		...(quantity === null || counting === undefined
			? []
			: [words('quantity', { value: format.number(quantity.value), indicator: counting.name })]),
		...(method === null ? [] : [words('method', { method })]),
		...(cited.length === 0 ? [] : [words('rests', { guidelines: cited.join(', ') })]),
	]
	return (
		<div id={placeOf(activity.id)}>
			<span className="quiet small">{activity.key}</span> {activity.text}
			<div className="small">
				{measure !== '' ? (
					<span className="quiet">{words('measured', { measure })}</span>
				) : measureWaived !== null ? (
					<span className="quiet">{words('waived', { reason: measureWaived })}</span>
				) : (
					<Tone kind="warning">{words('noMeasure')}</Tone>
				)}
			</div>
			{rest.length === 0 ? null : <div className="quiet small">{rest.join(' · ')}</div>}
		</div>
	)
}
