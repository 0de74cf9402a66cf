import { useTranslations } from 'use-intl'
import { FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { KeyLine } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { listAddress } from './address.ts'
import type { AnyList, Views } from './list-types.ts'
import { useListWords } from './use-list-words.ts'

type ChoicesProps = { list: AnyList; query: string }

/** How many are in each situation; each number is the way to those people. */
export function SituationCounts({ list, query }: ChoicesProps) {
	const words = useTranslations('homelessness.list')
	const { category } = useListWords()
	const chosen = list.choice.filters.situation ?? ''
	const all = list.counts.situations.reduce((sum, { count }) => sum + count, 0)
	const items = [
		{ wanted: '', label: words('everyone'), count: all },
		...list.counts.situations.map(({ number, count }) => ({
			wanted: String(number),
			label: words('situation', { number: String(number), name: category(list, number) }),
			count,
		})),
	]
	return (
		<nav aria-label={words('situations')}>
			<KeyLine
				items={items.map(({ wanted, label, count }) => ({
					label,
					value:
						wanted === chosen ? (
							<b aria-current="true">{count}</b>
						) : (
							<TextLink to={listAddress(query, { situation: wanted })}>{count}</TextLink>
						),
				}))}
			/>
		</nav>
	)
}

/** Whether on the list now, which group, and in case work whose. */
export function StandingChoices({ list, query }: ChoicesProps) {
	const words = useTranslations('homelessness.list')
	const { filters } = list.choice
	const to = (changes: Record<string, string>) => listAddress(query, changes)
	const statuses = list.counts.statuses.map(({ key, count }) => ({
		to: to({ status: key }),
		label: words(`status.${key}`, { count: String(count) }),
		current: filters.status === key && filters.due === undefined,
	}))
	const groups = list.counts.groups.map(({ key, count }) => ({
		to: to({ group: key }),
		label: words(`group.${key}`, { count: String(count) }),
		current: filters.group === key,
	}))
	const whose = [
		{ to: to({ whose: '' }), label: words('whose.all'), current: filters.whose === undefined },
		...list.counts.whose.map(({ key, count }) => ({
			to: to({ whose: key }),
			label: words(`whose.${key}`, { count: String(count) }),
			current: filters.whose === key,
		})),
		{
			to: to({ due: filters.due === undefined ? 'soon' : '' }),
			label: words('due', { count: String(list.counts.due) }),
			current: filters.due !== undefined,
		},
	]
	return (
		<div className="stack-8">
			<FilterLinks label={words('status.label')} filters={statuses} />
			<FilterLinks label={words('group.label')} filters={groups} />
			{list.mode === 'case' ? <FilterLinks label={words('whose.label')} filters={whose} /> : null}
		</div>
	)
}

type WaysProps = {
	mode: AnyList['mode']
	modes: readonly AnyList['mode'][]
	views: Views
	viewId: string | null
}

/** The two modes, for those who have both, and the views that an administrator has saved. */
export function Ways({ mode, modes, views, viewId }: WaysProps) {
	const words = useTranslations('homelessness.list')
	const saved = views.views.filter((view) => view.mode === mode)
	return (
		<>
			{modes.length < 2 ? null : (
				<FilterLinks
					label={words('modes.label')}
					filters={modes.map((one) => ({
						to: `/homelessness?mode=${one}`,
						label: words(`modes.${one}`),
						current: one === mode,
					}))}
				/>
			)}
			{saved.length === 0 ? null : (
				<FilterLinks
					label={words('views.label')}
					filters={[
						{ to: `/homelessness?mode=${mode}`, label: words('views.standard'), current: viewId === null },
						...saved.map((view) => ({
							to: `/homelessness?mode=${mode}&view=${view.id}`,
							label: view.name,
							current: view.id === viewId,
						})),
					]}
				/>
			)}
		</>
	)
}

/** Which definition counts, and on what day. */
export function StateOfList({ list, wide }: { list: AnyList; wide: boolean }) {
	const words = useTranslations('homelessness.list')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	const definition = codes(`definitions.${list.definition.key}` as 'definitions.se-2023')
	const whose = list.mode === 'case' && wide ? 'wide' : list.mode
	return words(`state.${whose}`, { day: format.day(list.today), definition })
}
