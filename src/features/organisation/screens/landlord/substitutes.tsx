import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Said, Told } from './people-types.ts'

/** Who answers in whose place, on which days. */
export function Substitutes({ told, outcome }: { told: Told; outcome: Said }) {
	const words = useTranslations('representatives')
	const format = useFormat()
	const options = told.people.map(({ staffId, name }) => ({ value: staffId, label: name }))
	const failed = outcome !== undefined && !('made' in outcome) ? outcome : undefined
	return (
		<Section title={words('substitutes')} note={words('substitutesNote')}>
			{told.substitutions.length === 0 ? (
				<p className="quiet">{words('noSubstitutes')}</p>
			) : (
				<DataTable
					caption={words('substitutes')}
					rows={told.substitutions}
					rowKey={(one) => one.substitutionId}
					columns={[
						{ key: 'absent', head: words('absent'), fold: 'title', cell: (one) => one.absent },
						{ key: 'substitute', head: words('substitute'), fold: 'line', cell: (one) => one.substitute },
						{
							key: 'days',
							head: words('days'),
							fold: 'line',
							cell: (one) =>
								[format.range(one.fromOn, one.throughOn), ...(one.isNow ? [words('now')] : [])].join(' · '),
						},
						{
							key: 'end',
							head: '',
							fold: 'plain',
							cell: (one) => (
								<Form name="endSubstitution" words="representatives" inline>
									<HiddenInput name="substitutionId" value={one.substitutionId} />
									<Submit kind="quiet">
										{words('end')}
										<span className="unseen">{words('endWhom', { name: one.substitute })}</span>
									</Submit>
								</Form>
							),
						},
					]}
				/>
			)}
			{options.length < 2 ? (
				<p className="quiet">{words('oneIsEnough')}</p>
			) : (
				<Form name="nameSubstitute" words="representatives" outcome={failed}>
					<FieldRow>
						<SelectInput name="absentId" options={options} />
						<SelectInput name="substituteId" options={options} />
					</FieldRow>
					<FieldRow>
						<DateInput name="fromOn" />
						<DateInput name="throughOn" />
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{words('nameSubstitute')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}
