import { useTranslations } from 'use-intl'
import { FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { ComparisonPage } from '../../queries/comparison/comparison-page.ts'

type Choices = Pick<ComparisonPage['choices'], 'countries' | 'counties' | 'groups'>
type Asked = Pick<ComparisonPage['asked'], 'country' | 'county' | 'groupId'>

/** Of whom: a country, a county, a group, in any combination. */
export function ScopeFields({ choices: { countries, counties, groups } }: { choices: Choices }) {
	const words = useTranslations('comparison')
	const several = countries.length > 1
	return (
		<FieldRow>
			{several ? (
				<SelectInput
					name="country"
					width="medium"
					optional
					empty={words('all')}
					options={countries.map((country) => ({ value: country, label: words(`countries.${country}`) }))}
				/>
			) : null}
			<SelectInput
				name="county"
				width="medium"
				optional
				empty={words('all')}
				options={counties.map(({ value, name, country }) => ({
					...{ value, label: name },
					...(several ? { group: words(`countries.${country}`) } : {}),
				}))}
			/>
			{groups.length === 0 ? null : (
				<SelectInput
					name="groupId"
					width="medium"
					optional
					empty={words('all')}
					options={groups.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			)}
		</FieldRow>
	)
}

export const askedInForm = ({ country, county, groupId }: Asked) => ({
	...{ country: country ?? '', county: county ?? '', groupId: groupId ?? '' },
})

/** What is compared, in which year, of whom and how. */
export function ChooseForm({ page: { choices, asked, compared } }: { page: ComparisonPage }) {
	const words = useTranslations('comparison')
	if (compared === null) return null
	const { chosen, year, by } = compared
	return (
		<Form
			name="comparisonPage"
			words="comparison"
			method="get"
			to="/comparison"
			initial={{ ...askedInForm(asked), definition: chosen.key, year: String(year), by }}
		>
			{asked.map === undefined ? null : <HiddenInput name="map" value={asked.map} />}
			<FieldRow>
				<SelectInput
					name="definition"
					width="medium"
					options={choices.definitions.map(({ key, name }) => ({ value: key, label: name }))}
				/>
				<SelectInput
					name="year"
					width="short"
					options={chosen.years.map((one) => ({ value: String(one), label: String(one) }))}
				/>
				{chosen.kind === 'share' ? null : (
					<SelectInput
						name="by"
						width="medium"
						options={(['per-1000', 'number'] as const).map((one) => ({
							value: one,
							label: words(`by.${one}`),
						}))}
					/>
				)}
			</FieldRow>
			<ScopeFields choices={choices} />
			<FormActions>
				<Submit kind="secondary">{words('show')}</Submit>
			</FormActions>
		</Form>
	)
}
