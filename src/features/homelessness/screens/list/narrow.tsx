import { useTranslations } from 'use-intl'
import { FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { AnyList } from './list-types.ts'
import { useFilterWords } from './use-filter-words.ts'
import { useListWords } from './use-list-words.ts'

export type Choosable = {
	readonly sorts: readonly string[]
	readonly filters: readonly { readonly key: string; readonly options: readonly string[] }[]
	readonly breakdowns: readonly string[]
}

type NarrowProps = { list: AnyList; choosable: Choosable; viewId: string | null }

/** Order and every filter that the mode allows, as a form that asks the address: works without script, can be shared. */
export function Narrow({ list, choosable, viewId }: NarrowProps) {
	const words = useTranslations('homelessness.list')
	const optionWords = useOptionWords(list)
	const { sort, direction, filters } = list.choice
	const initial = { sort, direction, ...filters, by: byOf(list) }
	const kept = ['status', 'group', 'whose', 'due'] as const
	return (
		<Disclosure summary={words('narrow.title')}>
			<Form name="narrow" words="homelessness.list.narrow" method="get" to="/homelessness" initial={initial}>
				<HiddenInput name="mode" value={list.mode} />
				{viewId === null ? null : <HiddenInput name="view" value={viewId} />}
				{kept.map((filter) =>
					filters[filter] === undefined ? null : (
						<HiddenInput key={filter} name={filter} value={filters[filter]} />
					),
				)}
				<FieldRow>
					<SelectInput
						name="sort"
						options={choosable.sorts.map((value) => ({
							value,
							label: words(`columns.${value}` as 'columns.name'),
						}))}
					/>
					<SelectInput
						name="direction"
						options={(['rising', 'falling'] as const).map((value) => ({
							value,
							label: words(`narrow.directions.${value}`),
						}))}
					/>
				</FieldRow>
				<FieldRow>
					{choosable.filters.map(({ key, options }) => (
						<SelectInput
							key={key}
							name={key}
							width="medium"
							empty={words('narrow.any')}
							options={options.map((value) => ({ value, label: optionWords(key, value) }))}
						/>
					))}
				</FieldRow>
				{choosable.breakdowns.length === 0 ? null : (
					<SelectInput
						name="by"
						width="medium"
						empty={words('narrow.none')}
						options={choosable.breakdowns.map((value) => ({
							value,
							label: words(`breakdown.by.${value}` as 'breakdown.by.sex'),
						}))}
					/>
				)}
				<FormActions>
					<Submit kind="secondary">{words('narrow.apply')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}

function byOf(list: AnyList): string {
	return list.mode === 'follow-up' ? (list.breakdown?.by ?? '') : ''
}

/** What a choice is called, by the filter or breakdown it belongs to. */
export function useOptionWords(list: AnyList) {
	const words = useTranslations('homelessness.list')
	const { category } = useListWords()
	const filterWords = useFilterWords()
	return (key: string, value: string): string => {
		if (key === 'unit') return list.units.find((unit) => unit.id === value)?.name ?? value
		if (key !== 'situation') return filterWords(key, value)
		return words('situation', { number: value, name: category(list, Number(value)) })
	}
}
