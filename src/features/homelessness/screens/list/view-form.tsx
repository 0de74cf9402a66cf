import { useTranslations } from 'use-intl'
import { FieldGroup, FieldRow, HiddenInput, SelectInput, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { ListColumn, ListMode, ListSort } from '../../rules/list/parts.ts'
import type { Views } from './list-types.ts'
import { useFilterWords } from './use-filter-words.ts'

export type ViewParts = {
	readonly mode: ListMode
	readonly columns: readonly ListColumn[]
	readonly sorts: readonly ListSort[]
	readonly filters: readonly { readonly key: string; readonly options: readonly string[] }[]
}

type ViewFormProps = {
	part: ViewParts
	changing: Views['views'][number] | null
	outcome: Outcome | undefined
}

/** A view's name, columns, selection and order; only what its mode allows can be chosen. */
export function ViewForm({ part, changing, outcome }: ViewFormProps) {
	const words = useTranslations('homelessness.views')
	const columns = useTranslations('homelessness.list.columns')
	const directions = useTranslations('homelessness.list.narrow.directions')
	const filterWords = useFilterWords()
	const { mode } = part
	const title =
		changing === null
			? words('newIn', { mode: words(`modes.${mode}`) })
			: words('changeIn', { name: changing.name })
	const initial =
		changing === null
			? { direction: 'rising' }
			: {
					...{ name: changing.name, columns: changing.columns, sort: changing.sort },
					...{ direction: changing.direction, filters: { ...changing.filters } },
				}
	const form = (
		<>
			<Form name={`saveListView-${mode}`} words="homelessness.views" outcome={outcome} initial={initial}>
				<HiddenInput name="mode" value={mode} />
				{changing === null ? null : <HiddenInput name="viewId" value={changing.id} />}
				<TextInput name="name" width="medium" />
				<Ticks name="columns" options={part.columns.map((value) => ({ value, label: columns(value) }))} />
				<FieldRow>
					<SelectInput name="sort" options={part.sorts.map((value) => ({ value, label: columns(value) }))} />
					<SelectInput
						name="direction"
						options={(['rising', 'falling'] as const).map((value) => ({ value, label: directions(value) }))}
					/>
				</FieldRow>
				<FieldGroup legend={words('filters')}>
					<FieldRow>
						{part.filters.map(({ key, options }) => (
							<SelectInput
								key={key}
								name={`filters.${key}`}
								label={words(`fields.${key}` as 'fields.status')}
								width="medium"
								empty={words('any')}
								options={options.map((value) => ({ value, label: filterWords(key, value) }))}
							/>
						))}
					</FieldRow>
				</FieldGroup>
				<FormActions>
					<Submit kind="secondary">{words('save')}</Submit>
				</FormActions>
			</Form>
			{changing === null ? null : (
				<Form name="removeListView" words="homelessness.views" outcome={outcome}>
					<HiddenInput name="viewId" value={changing.id} />
					<FormActions>
						<Submit kind="danger">{words('remove')}</Submit>
					</FormActions>
				</Form>
			)}
		</>
	)
	return changing === null && !failed(outcome, mode) ? <Disclosure summary={title}>{form}</Disclosure> : form
}

/** A form that was refused stands open, so that what was wrong is seen. */
function failed(outcome: Outcome | undefined, mode: ListMode): boolean {
	return outcome !== undefined && !outcome.ok && outcome.values.intent === `saveListView-${mode}`
}
